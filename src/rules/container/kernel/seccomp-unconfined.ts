import { isUnconfined, seccompAnnotation } from '../../../analysis/kernel-profile.ts';
import { securityInForce } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A container switches seccomp off',
  severity: 'medium',
  why: 'Every system call of the kernel is open to the process, and every flaw in one, also where the kubelet would set a profile.',
  fix: 'Set `type: RuntimeDefault`, or write a profile for the calls that are missing there and use `Localhost`.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  equivalents: [
    'pss:seccompProfile_baseline',
    'pss:seccompProfile_restricted',
    'trivy:KSV-0030',
    'trivy:KSV-0104',
    'checkov:CKV_K8S_31',
    'kubescape:C-0210',
    'kubesec:SeccompUnconfined',
    'kube-score:container-seccomp-profile',
    'gatekeeper:K8sPSPSeccomp',
    'gatekeeper:K8sPSPSeccompV2',
    'kyverno:restrict-seccomp',
    'kyverno:restrict-seccomp-strict',
    'kics:seccomp_profile_is_not_configured',
    'kics:container_seccomp_profile_not_set',
    'semgrep:seccomp-confinement-disabled',
  ],

  *check(pod) {
    for (const [who, type] of securityInForce(pod, 'seccompProfile', 'type')) {
      if (!isUnconfined(type)) continue;
      const violation = type.violation(`${who} runs without a seccomp profile: "${type.text}"`);
      yield { ...violation, edit: type.set('RuntimeDefault') };
    }
    for (const container of pod.containers) {
      const annotation = seccompAnnotation(container);
      if (!container.security('seccompProfile', 'type').isAbsent || !isUnconfined(annotation)) continue;
      yield annotation.violation(`Container "${container.name}" runs without a seccomp profile`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: Unconfined #!\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        seccompProfile: { type: Unconfined } #!\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.seccomp.security.alpha.kubernetes.io/app: unconfined #!\nspec:\n  containers:\n    - name: app\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: Unconfined\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: ${SECCOMP}\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        seccompProfile:\n          type: Localhost\n',
    ],
  },
});
