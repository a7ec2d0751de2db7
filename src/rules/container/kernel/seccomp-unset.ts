import { seccompOf } from '../../../analysis/kernel-profile.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has no seccomp profile',
  severity: 'low',
  why: 'Unless the kubelet defaults to one, every system call of the kernel is open to the process, and every flaw in one.',
  fix: 'Set `securityContext.seccompProfile: { type: RuntimeDefault }` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  equivalents: [
    'pss:seccompProfile_restricted',
    'trivy:KSV-0030',
    'trivy:KSV-0104',
    'checkov:CKV_K8S_31',
    'kubescape:C-0210',
    'kubesec:SeccompAny',
    'kube-score:container-seccomp-profile',
    'gatekeeper:K8sPSPSeccomp',
    'gatekeeper:K8sPSPSeccompV2',
    'kyverno:restrict-seccomp-strict',
    'kics:seccomp_profile_is_not_configured',
    'kics:container_seccomp_profile_not_set',
    'kubescape:C-0211',
  ],

  *check(container) {
    const profile = seccompOf(container);
    if (isWindows(container.pod) || !profile.isAbsent) return;
    const violation = profile.violation(`Container "${container.name}" has no seccomp profile`);
    yield { ...violation, edit: profile.set('RuntimeDefault') };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile: {} #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: ${SECCOMP}\n    - name: proxy\n      securityContext:\n        seccompProfile:\n          type: Localhost\n          localhostProfile: proxy.json\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});
