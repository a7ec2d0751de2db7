import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A port of a container has no name',
  severity: 'info',
  why: 'Services and network policies then repeat its number, and stay behind when it changes.',
  fix: 'Give the port a `name`, and use it in Services, probes and network policies.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
  equivalents: ['kyverno:require-container-port-names'],

  *check(container) {
    for (const port of container.field('ports').items) {
      const name = port.field('name');
      if (name.isAbsent || name.is(''))
        yield port.violation(`A port of container "${container.name}" has no name`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 8080 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - { name: http, containerPort: 8080 }\n        - { name: "${NAME}", containerPort: 8081 }\n',
    ],
  },
});
