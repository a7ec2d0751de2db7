import { isPlaceholder, isSecretName } from '../../../analysis/secret.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['ARG', 'ENV'], {
  summary: 'A secret is handed to the build by ARG or ENV and stays in the image',
  severity: 'high',
  why: 'Both are kept in the history of the image: everyone who can pull it can read them.',
  fix: 'Hand it to the one command that needs it: `RUN --mount=type=secret,id=token …`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: [
    'buildkit:SecretsUsedInArgOrEnv',
    'hadolint:DL3064',
    'trivy:DS-0031',
    'kics:secrets_stored_in_dockerfile',
    'semgrep:secret-in-build-arg',
  ],

  *check(instruction) {
    for (const { name, value, span, field } of instruction.variables) {
      if (!isSecretName(name.text) || (value !== undefined && value.text !== '' && isPlaceholder(value.text)))
        continue;
      yield instruction.violation(`${instruction.keyword} ${name.text} puts a secret into the image`, {
        span,
        field,
      });
    }
  },

  examples: {
    bad: ['FROM debian:12\nARG NPM_TOKEN #!\nENV API_KEY=abc \\ #!\n    DB_PASSWORD=def #!\n'],
    good: [
      'FROM debian:12\nARG TOKEN_FILE=/run/secrets/token\nENV PUBLIC_KEY=abc PATH=/app/bin\nRUN --mount=type=secret,id=token ./build\n',
    ],
  },
});
