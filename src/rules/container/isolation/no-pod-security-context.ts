import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod has no security context',
  severity: 'info',
  why: 'Every container, also one that is added or injected later, then runs with the defaults of the cluster.',
  fix: 'Set `securityContext` of the pod: `runAsNonRoot: true` and `seccompProfile: { type: RuntimeDefault }`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: ['trivy:KSV-0118', 'checkov:CKV_K8S_29', 'kics:pod_or_container_without_security_context'],

  *check(pod) {
    const context = pod.field('securityContext');
    if (context.isAbsent || (context.node?.kind === 'mapping' && context.entries.length === 0)) {
      yield context.violation('The pod sets no security context for its containers');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n      securityContext: { runAsNonRoot: true }\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      securityContext: {} #!\n      containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsNonRoot: true\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: ${SECURITY_CONTEXT}\n  containers: []\n',
    ],
  },
});
