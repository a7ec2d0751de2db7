import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service lets everybody in',
  severity: 'medium',
  why: 'Whoever reaches the port reads and changes the data, from any other container or, when the port is published, from anywhere.',
  fix: 'Remove the setting, and set a password from `secrets`.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  equivalents: [],

  *check(service) {
    for (const { name, value, field } of service.environment) {
      const [, setting] = open.find(([pattern]) => pattern.test(name)) ?? [];
      if (value !== undefined && setting?.test(value))
        yield {
          ...field.violation(`${name} of service "${service.name}" lets everybody in`),
          field: `environment[${name}]`,
        };
    }
  },

  examples: {
    bad: [
      'services:\n  db:\n    environment:\n      MYSQL_ALLOW_EMPTY_PASSWORD: "yes" #!\n      POSTGRES_HOST_AUTH_METHOD: trust #!\n  search:\n    environment:\n      - xpack.security.enabled=false #!\n      - ALLOW_EMPTY_PASSWORD=yes #!\n',
    ],
    good: [
      'services:\n  db:\n    environment:\n      MYSQL_ALLOW_EMPTY_PASSWORD: "no"\n      POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n  search:\n    environment:\n      - xpack.security.enabled=true\n      - ALLOW_EMPTY_PASSWORD=${EMPTY}\n',
    ],
  },
});

const on = /^(?:1|true|yes|y|on)$/i;
const off = /^(?:0|false|no|n|off)$/i;
/** Names of settings, and the values that do away with the question who is there. */
const open: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, on],
  [/^(?:ALLOW_EMPTY_PASSWORD|ALLOW_ANONYMOUS_LOGIN|ALLOW_PLAINTEXT_LISTENER)$/, on],
  [/^POSTGRES_HOST_AUTH_METHOD$/, /^trust$/],
  [/^xpack\.security\.enabled$/, off],
  [/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, on],
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, on],
  [/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, on],
  [/^NEO4J_AUTH$/, /^none$/],
  [/^ME_CONFIG_BASICAUTH$/, off],
];
