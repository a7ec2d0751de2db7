import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service leads to an SSH server',
  severity: 'medium',
  why: 'A shell to log in to, with passwords to guess and keys to steal, past the authentication and the audit log of the cluster.',
  fix: 'Remove the port; use `kubectl exec` or `kubectl debug`.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/'],
  equivalents: ['kubescape:C-0042'],

  *check(service) {
    for (const port of service.field('spec', 'ports').items) {
      const fields = [port.field('port'), port.field('targetPort')];
      const found = fields.find((field) => field.is(22) || field.is(2222) || field.is('ssh'));
      const protocol = port.field('protocol');
      if (found !== undefined && !protocol.isNot('TCP')) {
        yield found.violation(`Service "${service.subject.name}" leads to an SSH server`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 22 #!\n      targetPort: 2222\n    - port: 80\n      targetPort: ssh #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 443\n      targetPort: 8443\n    - port: 22\n      protocol: UDP\n    - port: ${PORT}\n',
    ],
  },
});
