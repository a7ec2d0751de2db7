import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: "A container's group id is below 10000",
  severity: 'info',
  why: 'Low ids belong to groups of the node: after an escape, or through a mounted folder, the process has their files.',
  fix: 'Set `securityContext.runAsGroup` to 10000 or more.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [
    'trivy:KSV-0021',
    'kubesec:RunAsGroup',
    'kube-score:container-security-context-user-group-id',
  ],

  *check(container) {
    const group = container.security('runAsGroup');
    if (!group.isAbsent && group.number !== undefined && group.number < 10_000) {
      yield group.violation(`Container "${container.name}" runs as group ${group.number}, an id of the node`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 101 #!\n  initContainers:\n    - name: setup\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsGroup: 1000 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsGroup: ${GROUP_ID}\n',
    ],
  },
});
