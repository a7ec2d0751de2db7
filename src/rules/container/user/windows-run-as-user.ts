import { securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A Windows container runs as another user than ContainerUser',
  severity: 'medium',
  why: 'ContainerAdministrator and the service accounts of the system may change everything in the container and read what is mounted into it.',
  fix: 'Set `windowsOptions.runAsUserName: ContainerUser`, or remove it.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/'],
  equivalents: ['kyverno:require-run-as-containeruser', 'kubescape:C-0211'],

  *check(pod) {
    for (const [who, user] of securityFields(pod, 'windowsOptions', 'runAsUserName')) {
      if (user.text !== undefined && user.text.toLowerCase() !== 'containeruser') {
        yield user.violation(`${who} runs as "${user.text}"`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerAdministrator #!\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions:\n          runAsUserName: NT AUTHORITY\\LOCAL SERVICE #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerUser\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        windowsOptions:\n          runAsUserName: ${USER_NAME}\n',
    ],
  },
});
