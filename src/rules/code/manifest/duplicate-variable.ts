import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'An environment variable is set twice, and only the last one counts',
  severity: 'low',
  why: 'A reviewer reads a value that the program never sees.',
  fix: 'Keep the one that is meant and delete the other.',
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  ],
  equivalents: [
    'kube-linter:duplicate-env-var',
    'kube-score:environment-variable-key-duplication',
    'kubescape:C-0295',
  ],

  *check(container) {
    const seen = new Set<string>();
    for (const variable of container.field('env').items) {
      const name = variable.field('name').text;
      if (name === undefined) continue;
      if (seen.has(name))
        yield variable.violation(
          `${name} of container "${container.name}" is set a second time; this one counts`,
        );
      seen.add(name);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      env:\n        - { name: MODE, value: safe }\n        - name: PORT\n          value: "80"\n        - name: MODE #!\n          value: fast\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: MODE, value: safe }\n        - { name: mode, value: safe }\n        - { name: "${A}", value: a }\n        - { name: "${A}", value: b }\n    - name: other\n      env:\n        - { name: MODE, value: safe }\n',
    ],
  },
});
