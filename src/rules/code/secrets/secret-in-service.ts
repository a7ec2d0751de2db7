import { isPlaceholder, isSecretName } from '../../../analysis/secret.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A secret is written into the environment of a Compose service',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository knows it, and it stays in the history after it is removed.',
  fix: 'Rotate the secret, and take it from the environment (`${DB_PASSWORD:?}`) or from `secrets:`.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  equivalents: ['kics:passwords_and_secrets_in_infrastructure_code'],

  *check(service) {
    for (const { name, value, field } of service.environment) {
      if (value === undefined || !isSecretName(name) || isPlaceholder(value)) continue;
      yield {
        ...field.violation(`${name} of service "${service.name}" is a secret in the repository`),
        field: `environment[${name}]`,
      };
    }
  },

  examples: {
    bad: [
      'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: hunter2 #!\n',
      'services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=hunter2 #!\n',
    ],
    good: [
      'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/password\n      POSTGRES_DB: shop\n',
      'services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD\n',
    ],
  },
});
