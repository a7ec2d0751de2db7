import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: "A container's group is left to the image, and is often root's",
  severity: 'info',
  why: "A user that is not in the image's `/etc/passwd` gets the group 0, and with it what is writable for root's group.",
  fix: 'Set `securityContext.runAsGroup` to 10000 or more.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [
    'trivy:KSV-0021',
    'kubesec:RunAsGroup',
    'kube-score:container-security-context-user-group-id',
    'kyverno:require-non-root-groups',
  ],

  *check(container) {
    const group = container.security('runAsGroup');
    if (isWindows(container.pod) || !group.isAbsent) return;
    yield group.violation(`Container "${container.name}" leaves its group id to the image`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        runAsUser: 10001\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsGroup: ${GROUP_ID}\n',
    ],
  },
});
