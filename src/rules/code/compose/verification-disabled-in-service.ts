import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service does not check whom it talks to',
  severity: 'medium',
  why: 'Whoever stands between it and the other side reads and changes everything, passwords included.',
  fix: 'Remove the variable; add the certificate of your own authority, such as through `NODE_EXTRA_CA_CERTS`.',
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  equivalents: [],

  *check(service) {
    for (const { name, value, field } of service.environment) {
      const setting = switches.get(name.toUpperCase());
      if (value !== undefined && setting?.test(value))
        yield {
          ...field.violation(`${name} of service "${service.name}" switches the check of certificates off`),
          field: `environment[${name}]`,
        };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    environment:\n      NODE_TLS_REJECT_UNAUTHORIZED: 0 #!\n      GIT_SSL_NO_VERIFY: "true" #!\n  web:\n    environment:\n      - PYTHONHTTPSVERIFY=0 #!\n',
    ],
    good: [
      'services:\n  app:\n    environment:\n      NODE_TLS_REJECT_UNAUTHORIZED: 1\n      GIT_SSL_NO_VERIFY: ${NO_VERIFY}\n',
    ],
  },
});

const on = /^(?:1|true|yes|on)$/i;
const off = /^(?:0|false|no|off)$/i;
const switches: ReadonlyMap<string, RegExp> = new Map([
  ['GIT_SSL_NO_VERIFY', on],
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
  ['NPM_CONFIG_STRICT_SSL', off],
  ['PYTHONHTTPSVERIFY', /^0$/],
]);
