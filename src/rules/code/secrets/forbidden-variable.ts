import { matches } from '../../../analysis/pattern.ts';
import { writtenText } from '../../../analysis/written-text.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has an environment variable that is not allowed',
  severity: 'low',
  why: 'Some variables change what a program runs or trusts, and all of them are read by every child process and most error reports.',
  fix: 'Remove the variable, or hand its value over in a file.',
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  ],
  equivalents: ['kyverno:check-env-vars'],
  parameters: {
    forbidden: words(
      'Variables that no container may have, `name` or `name=value`, `*` for any characters: `LD_*`',
    ),
  },

  *check(container, { forbidden }) {
    for (const variable of container.field('env').items) {
      const name = variable.field('name');
      if (name.text === undefined) continue;
      const value = writtenText(variable.field('value')) ?? '';
      if (matches(name.text, forbidden) || matches(`${name.text}=${value}`, forbidden)) {
        yield name.violation(`Container "${container.name}" may not have the variable ${name.text}`);
      }
    }
  },

  examples: {
    given: { forbidden: ['LD_*', 'NODE_OPTIONS', 'DEBUG=true'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - name: LD_PRELOAD #!\n          value: /lib/hook.so\n        - { name: NODE_OPTIONS, value: "" } #!\n        - { name: DEBUG, value: "true" } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - name: OLD_STAGE\n          value: test\n        - name: ${NAME}\n        - { name: DEBUG, value: "false" }\n',
    ],
  },
});
