import { droppedCapabilities } from '../../../analysis/capability.ts';
import { appArmorOf, isUnconfined, seccompOf } from '../../../analysis/kernel-profile.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'Nothing restricts what a container may ask of the kernel',
  severity: 'medium',
  why: 'With neither seccomp, AppArmor, SELinux nor dropped capabilities, one flaw of the kernel is enough to leave the container.',
  fix: 'Set `seccompProfile: { type: RuntimeDefault }` and `capabilities: { drop: [ALL] }`.',
  references: ['https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/'],
  equivalents: ['polaris:linuxHardening', 'kubescape:C-0055'],

  *check(container) {
    const profiles = [seccompOf(container), appArmorOf(container)];
    const isConfined = profiles.some((profile) => !profile.isAbsent && !isUnconfined(profile));
    const label = container.security('seLinuxOptions');
    const isLabelled = label.isHidden || label.entries.length > 0;
    const isReduced = droppedCapabilities(container)?.size !== 0;
    if (isConfined || isLabelled || isReduced || isWindows(container.pod)) return;
    yield container
      .field('securityContext')
      .violation(`Nothing restricts what container "${container.name}" may ask of the kernel`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        seccompProfile: { type: Unconfined }\n        seLinuxOptions: {}\n        capabilities: { drop: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext: { capabilities: { drop: [NET_RAW] } }\n    - name: proxy\n      securityContext: { seLinuxOptions: { level: "s0:c1" } }\n    - name: job\n      securityContext: { appArmorProfile: { type: RuntimeDefault } }\n    - name: hidden\n      securityContext: ${SECURITY_CONTEXT}\n',
    ],
  },
});
