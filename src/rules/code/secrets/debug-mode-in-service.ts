import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs in debug mode',
  severity: 'low',
  why: 'In debug mode an error page shows code and settings, and the console of Flask runs the commands of whoever gets at it.',
  fix: 'Remove the variable, or set it in a file that only developers use.',
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
  ],
  equivalents: [],

  *check(service) {
    for (const { name, value, field } of service.environment) {
      const isOn =
        name === 'FLASK_ENV' ? value === 'development' : switches.test(name) && on.test(value ?? '');
      if (isOn)
        yield {
          ...field.violation(`${name} of service "${service.name}" turns debugging on`),
          field: `environment[${name}]`,
        };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    environment:\n      FLASK_ENV: development #!\n      DJANGO_DEBUG: "True" #!\n  web:\n    environment:\n      - FLASK_DEBUG=1 #!\n',
    ],
    good: [
      'services:\n  app:\n    environment:\n      FLASK_ENV: production\n      FLASK_DEBUG: 0\n      DEBUG: ${DEBUG}\n',
    ],
  },
});

const switches = /^(?:FLASK_DEBUG|DJANGO_DEBUG|APP_DEBUG|DEBUG)$/;
const on = /^(?:1|true|yes|on)$/i;
