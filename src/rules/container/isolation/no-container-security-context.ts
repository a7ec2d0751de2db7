import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has no security context',
  severity: 'info',
  why: 'Capabilities, privilege escalation and the root file system can be restricted only there.',
  fix: 'Set `securityContext` of the container: `allowPrivilegeEscalation: false`, `readOnlyRootFilesystem: true` and `capabilities: { drop: [ALL] }`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: ['checkov:CKV_K8S_30', 'kics:pod_or_container_without_security_context'],

  *check(container) {
    const context = container.field('securityContext');
    if (context.isAbsent || (context.node?.kind === 'mapping' && context.entries.length === 0)) {
      yield context.violation(`Container "${container.name}" has no security context`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: { runAsNonRoot: true }\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: {} #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n    - name: proxy\n      securityContext: ${SECURITY_CONTEXT}\n',
    ],
  },
});
