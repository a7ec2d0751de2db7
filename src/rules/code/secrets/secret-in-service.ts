import { secretsInCommand } from '../../../analysis/command-secret.ts';
import { isLiteral, isSecretSetting, isSecretValue } from '../../../analysis/stated-secret.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A secret is written into a Compose service',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository knows it, and it stays in the history after it is removed. A default that the environment replaces counts for less.',
  fix: 'Rotate the secret, and take it from the environment (`${DB_PASSWORD:?}`) or from `secrets:`.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  equivalents: ['kics:passwords_and_secrets_in_infrastructure_code'],

  *check(service) {
    for (const list of ['environment', 'labels'] as const) {
      for (const { name, value, field } of service[list]) {
        if (value === undefined || !isLiteral(value)) continue;
        if (!isSecretSetting(name) && !isSecretValue(value) && !isPasswordHash(value)) continue;
        yield {
          ...field.violation(
            `${name} of service "${service.name}" is a secret in the repository`,
            isDefault(field) ? 'medium' : 'high',
          ),
          // The item of a list would be named by its text, the secret included.
          field: `${list}[${name}]`,
        };
      }
    }
    for (const path of [['command'], ['entrypoint'], ['healthcheck', 'test']] as const) {
      for (const { name, field } of secretsInCommand(service.field(...path))) {
        const message = `${name} in the ${path[0]} of service "${service.name}" is a secret in the repository`;
        yield { ...field.violation(message, 'high'), field: `${path.join('.')}[${name}]` };
      }
    }
  },

  examples: {
    bad: [
      'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: hunter2 #!\n      MYSQL_PASSWORD: ${MYSQL_PASSWORD:-hunter2} #!\n',
      'services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=hunter2 #!\n      - DATABASE_URL=postgres://shop:hunter2@db/shop #!\n',
      'services:\n  cache:\n    command: redis-server --requirepass hunter2 #!\n  db:\n    command:\n      - mysqld\n      - --password=hunter2 #!\n    labels:\n      proxy.basicauth.users: admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/ #!\n',
    ],
    good: [
      'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/password\n      POSTGRES_DB: shop\n    command: ["mysqld", "--password=$$PASSWORD", "--ssl-key", "/run/secrets/key"]\n',
      'services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD\n    labels:\n      - com.example.token.file=/run/secrets/token\n    healthcheck:\n      test: mysqladmin ping -p$$MYSQL_PASSWORD\n',
    ],
  },
});

/** A user and the hash of a password, as htpasswd writes them. */
function isPasswordHash(value: string): boolean {
  return /^[\w.@-]+:\$(?:apr1|2[aby]|5|6)\$/.test(value);
}

/** Whether the value is what holds when a variable is not set. */
function isDefault({ node }: Field): boolean {
  return node?.kind === 'scalar' && (node.reading?.variables.length ?? 0) > 0;
}
