import { isWeak } from '../../../analysis/image-secret.ts';
import { spokenSecrets } from '../../../analysis/spoken-secret.ts';
import { isLiteral, isSecretSetting } from '../../../analysis/stated-secret.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import type { Violation } from '../../../finding/violation.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'], {
  summary: 'A secret is written into a command of the Dockerfile',
  severity: 'high',
  confidence: 'medium',
  why: 'The command is in the history of the image: everyone who can pull it, or read the repository, knows the secret. One that everybody guesses counts as medium.',
  fix: 'Rotate the secret, and read it from `RUN --mount=type=secret,id=…`, or from the environment when the container starts.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['trivy:DS-0031', 'kics:secrets_stored_in_dockerfile'],

  *check(instruction) {
    const seen = new Set<number>();
    for (const command of instruction.shell?.commands ?? []) {
      for (const { name, value, word } of spokenSecrets(command)) {
        if (seen.has(word.span.start)) continue;
        seen.add(word.span.start);
        yield graded(
          instruction,
          `${command.program ?? 'A command'} is given a secret as ${name}`,
          value,
          word.span,
        );
      }
    }
    for (const { name, value, span } of instruction.shell?.assignments ?? []) {
      const isStated = value.text !== '' && !/[$`]/.test(value.text) && isLiteral(value.text);
      if (!isSecretSetting(name) || !isStated || seen.has(value.span.start)) continue;
      seen.add(value.span.start);
      yield graded(instruction, `${name} is a secret in the history of the image`, value.text, span);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    curl -u deploy:hunter2 https://example.com/app.tar.gz -o app.tar.gz #!\nRUN export API_TOKEN=9b2f61d4 && ./build #!\n',
      'FROM debian:12\nRUN git clone https://bot:hunter2@example.com/app.git #!\nRUN docker login -u bot -p hunter2 registry.example #!\nCMD ["app", "--db-password=hunter2"] #!\n',
      'FROM debian:12\nRUN curl -H "Authorization: Bearer 9b2f61d4" https://example.com #!\nRUN PGPASSWORD=postgres psql -c "select 1" #!\n',
    ],
    good: [
      'FROM debian:12\nRUN --mount=type=secret,id=token curl -u "deploy:$(cat /run/secrets/token)" https://example.com\nRUN curl -H "Authorization: Bearer $TOKEN" https://example.com\nRUN docker login -u bot --password-stdin < /run/secrets/token\n',
      'FROM debian:12\nRUN ./configure --with-secret-dir=/run/secrets --token-file /run/secrets/token\nCMD ["app", "--password", "$PASSWORD"]\nRUN git clone https://git@example.com/app.git\n',
    ],
  },
});

function graded(
  instruction: Instruction,
  message: string,
  value: string,
  span: Instruction['span'],
): Violation {
  const violation = instruction.violation(message, { span });
  return isWeak(value) ? { ...violation, severity: 'medium' } : violation;
}
