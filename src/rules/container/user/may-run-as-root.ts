import { hasUserNamespace, isSurely } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs as whatever user its image names, root included',
  severity: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Set `securityContext.runAsNonRoot: true`, for the pod or the container.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:runAsNonRoot',
    'kube-linter:run-as-non-root',
    'trivy:KSV-0012',
    'checkov:CKV_K8S_23',
    'polaris:runAsRootAllowed',
    'kubescape:C-0013',
    'kubesec:RunAsNonRoot',
    'gatekeeper:K8sPSPAllowedUsers',
    'kyverno:require-run-as-nonroot',
    'kyverno:service-mesh-require-run-as-nonroot',
    'kics:containers_running_as_root',
    'kics:containers_run_as_root',
    'semgrep:run-as-non-root',
    'semgrep:run-as-non-root-container-level',
    'semgrep:run-as-non-root-container-level-missing-security-context',
    'semgrep:run-as-non-root-security-context-pod-level',
    'semgrep:run-as-non-root-unsafe-value',
  ],

  *check(container) {
    const nonRoot = container.security('runAsNonRoot');
    if (nonRoot.isHidden || isSurely(nonRoot, true) || !container.security('runAsUser').isAbsent) return;
    yield nonRoot.violation(
      `Container "${container.name}" may run as root`,
      hasUserNamespace(container.pod) ? 'low' : undefined,
    );
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: true\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      containers:\n        - name: app\n          securityContext:\n            runAsNonRoot: false #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsNonRoot: true\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 10001\n    - name: proxy\n      securityContext:\n        runAsNonRoot: ${NON_ROOT}\n',
    ],
  },
});
