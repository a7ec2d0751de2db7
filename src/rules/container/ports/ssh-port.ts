import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container offers SSH',
  severity: 'medium',
  why: 'A shell to log in to, with passwords to guess and keys to steal, past the authentication and the audit log of the cluster.',
  fix: 'Remove the SSH server; use `kubectl exec` or `kubectl debug`.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/'],
  equivalents: ['kube-linter:ssh-port'],

  *check(container) {
    for (const port of container.field('ports').items) {
      const protocol = port.field('protocol');
      const number = port.field('containerPort');
      if (number.is(22) && (protocol.isAbsent || protocol.is('TCP'))) {
        yield number.violation(`Container "${container.name}" offers SSH`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - containerPort: 22 #!\n          protocol: TCP\n  containers:\n    - name: app\n      ports:\n        - { name: ssh, containerPort: 22 } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 2222\n        - { containerPort: 22, protocol: UDP }\n        - containerPort: ${PORT}\n',
    ],
  },
});
