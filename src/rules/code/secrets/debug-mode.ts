import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs Flask in debug mode',
  severity: 'medium',
  why: 'In debug mode an error page shows code and settings, and its console runs the commands of whoever gets at it.',
  fix: 'Remove `FLASK_ENV=development` and `FLASK_DEBUG=1`.',
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  equivalents: ['semgrep:flask-debugging-enabled'],

  *check(container) {
    for (const variable of container.field('env').items) {
      const value = variable.field('value');
      const name = variable.field('name');
      const isOn =
        (name.is('FLASK_ENV') && value.is('development')) ||
        (name.is('FLASK_DEBUG') && value.text !== undefined && !off.test(value.text));
      if (isOn) yield value.violation(`Container "${container.name}" runs Flask in debug mode`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - name: FLASK_ENV\n          value: development #!\n        - name: FLASK_DEBUG\n          value: "1" #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: FLASK_ENV, value: production }\n        - { name: FLASK_DEBUG, value: "0" }\n        - { name: FLASK_DEBUG, value: "${DEBUG}" }\n',
    ],
  },
});

const off = /^(?:|0|false|no)$/i;
