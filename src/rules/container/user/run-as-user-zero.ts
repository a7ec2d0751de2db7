import { hasUserNamespace, securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A container is made to run as root',
  severity: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Set `runAsUser` to a number above 10000, or remove it and let the image name its user.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:runAsUser',
    'kube-linter:run-as-non-root',
    'trivy:KSV-0105',
    'checkov:CKV_K8S_23',
    'polaris:runAsRootAllowed',
    'kubescape:C-0013',
    'gatekeeper:K8sPSPAllowedUsers',
    'kyverno:require-run-as-non-root-user',
    'kics:containers_running_as_root',
    'kics:containers_run_as_root',
  ],

  *check(pod) {
    const severity = hasUserNamespace(pod) ? 'low' : undefined;
    for (const [who, user] of securityFields(pod, 'runAsUser')) {
      if (user.is(0)) yield user.violation(`${who} runs as root`, severity);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 0 #!\n  initContainers:\n    - name: setup\n      securityContext:\n        runAsUser: 0x0 #!\n  containers:\n    - name: app\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: ${USER_ID}\n',
    ],
  },
});
