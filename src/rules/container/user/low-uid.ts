import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: "A container's user id is below 10000 or left to the image",
  severity: 'info',
  why: 'Low ids belong to users of the node: after an escape, or through a mounted folder, the process has their files.',
  fix: 'Set `securityContext.runAsUser` to 10000 or more.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [
    'trivy:KSV-0020',
    'checkov:CKV_K8S_40',
    'kubesec:RunAsUser',
    'kube-score:container-security-context-user-group-id',
    'kics:containers_run_with_low_uid',
  ],

  *check(container) {
    if (isWindows(container.pod)) return;
    const user = container.security('runAsUser');
    if (user.isAbsent) yield user.violation(`Container "${container.name}" leaves its user id to the image`);
    else if (user.number !== undefined && user.number < 10_000) {
      yield user.violation(`Container "${container.name}" runs as user ${user.number}, an id of the node`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n    - name: proxy\n      securityContext:\n        runAsUser: 1000 #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 101 #!\n  initContainers:\n    - name: setup\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsUser: ${USER_ID}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});
