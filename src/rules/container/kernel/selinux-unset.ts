import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container leaves its SELinux label to the runtime',
  severity: 'info',
  why: 'Mostly right: the runtime gives each container a label of its own. A fixed level is for volumes that several pods share.',
  fix: 'Set `securityContext.seLinuxOptions.level` where your policy wants one.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container',
  ],
  equivalents: ['kubescape:C-0211'],

  *check(container) {
    const options = container.security('seLinuxOptions');
    if (isWindows(container.pod) || !options.isAbsent) return;
    yield options.violation(`Container "${container.name}" sets no SELinux label`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        runAsNonRoot: true\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      level: s0:c123,c456\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext: ${SECURITY_CONTEXT}\n',
    ],
  },
});
