import { appArmorOf, isUnconfined, seccompOf } from '../../../analysis/kernel-profile.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { isGained } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container loses the profile that confines what it asks of the kernel',
  severity: 'medium',

  why: 'System calls and files that were out of reach are open again, and with them the flaws of the kernel behind them.',
  fix: 'Keep the profile, or extend one of your own (`type: Localhost`) by what the program needs.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
  ],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      for (const [name, profileOf] of profiles) {
        const [old, now] = [profileOf(was), profileOf(is)];
        if (confines(old) && isUnconfined(now))
          yield now.violation(`${name} no longer confines container "${is.name}"`);
        else if (confines(old) && now.isAbsent)
          yield now.violation(`Container "${is.name}" no longer names a profile of ${name}`, 'low');
      }
      const type = is.security('seLinuxOptions', 'type');
      if (isGained(was.security('seLinuxOptions', 'type'), type, ...unconfinedTypes))
        yield type.violation(`SELinux no longer confines container "${is.name}"`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n    appArmorProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    seccompProfile:\n      type: Unconfined #!\n    seLinuxOptions:\n      type: spc_t #!\n  containers:\n    - name: app #!\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: Localhost\n          localhostProfile: shop.json\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    seccompProfile:\n      type: ${SECCOMP}\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

const profiles = [
  ['Seccomp', seccompOf],
  ['AppArmor', appArmorOf],
] as const;

function confines(profile: Field): boolean {
  return !profile.isAbsent && !profile.isHidden && !isUnconfined(profile);
}

/** Of SELinux. */
const unconfinedTypes = ['spc_t', 'unconfined_t', 'container_runtime_t', 'kernel_t'];
