import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container listens on a port that is reserved for root',
  severity: 'low',
  why: 'Where the runtime does not lift the reservation, the program must start as root or with `NET_BIND_SERVICE` to have such a port.',
  fix: 'Let the program listen on a port from 1024, and map it with the `targetPort` of the Service.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
  equivalents: ['kube-linter:privileged-ports', 'trivy:KSV-0117'],

  *check(container) {
    for (const port of container.field('ports').items) {
      const number = port.field('containerPort');
      if (number.number !== undefined && number.number > 0 && number.number < 1024) {
        yield number.violation(`Container "${container.name}" listens on port ${number.number}`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - containerPort: 1023 #!\n  containers:\n    - name: app\n      ports:\n        - name: http\n          containerPort: 80 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 1024\n        - containerPort: ${PORT}\n',
    ],
  },
});
