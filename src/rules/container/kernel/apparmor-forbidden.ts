import { appArmorAnnotations, isUnconfined } from '../../../analysis/kernel-profile.ts';
import { securityInForce } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A container switches AppArmor off or names a profile that does not exist',
  severity: 'medium',
  why: "The runtime's profile keeps a process that is root from mounting file systems and from writing to the settings of the kernel.",
  fix: 'Set `type: RuntimeDefault`, or `Localhost` with a profile that the nodes have.',
  references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  equivalents: [
    'pss:appArmorProfile',
    'trivy:KSV-0002',
    'kubesec:ApparmorUnconfined',
    'gatekeeper:K8sPSPAppArmor',
    'kyverno:restrict-apparmor-profiles',
    'kics:missing_app_armor_config',
  ],

  *check(pod) {
    const types = securityInForce(pod, 'appArmorProfile', 'type').map(([, type]) => type);
    for (const profile of [...types, ...appArmorAnnotations(pod)]) {
      if (isUnconfined(profile))
        yield profile.violation(`AppArmor profile "${profile.text}" does not confine`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: unconfined #!\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: Unconfined #!\n  initContainers:\n    - name: setup\n    - name: more\n      securityContext:\n        appArmorProfile: { type: Unconfined } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: localhost/app\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: Unconfined\n  containers:\n    - name: app\n      securityContext:\n        appArmorProfile:\n          type: RuntimeDefault\n    - name: proxy\n      securityContext:\n        appArmorProfile:\n          type: ${APPARMOR}\n',
    ],
  },
});
