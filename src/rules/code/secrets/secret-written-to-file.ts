import { isLiteral, isSecretValue, secretsIn } from '../../../analysis/stated-secret.ts';
import { writtenFiles } from '../../../analysis/trust/written-file.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'COPY', 'ADD'], {
  summary: 'The build writes a secret into a file of the image',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository or pull the image knows it, even if a later instruction deletes the file.',
  fix: 'Rotate the secret, and mount the file for the one command that needs it: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc …`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['trivy:DS-0031', 'kics:secrets_stored_in_dockerfile'],

  *check(instruction) {
    for (const { path, text, span } of writtenFiles(instruction)) {
      if (text.split('\n').some(holdsSecret))
        yield instruction.violation(`A secret is written into "${path}"`, { span });
    }
    for (const command of instruction.shell?.commands ?? []) {
      if (keepsSecret(command))
        yield instruction.violation(`${command.program} keeps a secret in its configuration`, command);
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN true && \\\n    echo "//registry.example/:_authToken=9b2f61d4aa" > ~/.npmrc #!\nRUN echo "machine example.com login bot password 9b2f61d4" >> ~/.netrc #!\nRUN printf "[default]\\naws_secret_access_key = 9b2f61d4\\n" > ~/.aws/credentials #!\nRUN echo "DB_PASSWORD=9b2f61d4" | tee -a /etc/app.env #!\n',
      'FROM node:24\nCOPY <<EOF /etc/app.yaml #!\npassword: 9b2f61d4\nEOF\nRUN aws configure set aws_secret_access_key 9b2f61d4 #!\nRUN npm config set //registry.example/:_authToken 9b2f61d4 #!\n',
    ],
    good: [
      'FROM node:24\nRUN echo "//registry.example/:_authToken=${NPM_TOKEN}" > ~/.npmrc && echo "password: " > /etc/a.yaml\nRUN --mount=type=secret,id=key echo "DB_PASSWORD=$(cat /run/secrets/key)" > /dev/null\nRUN aws configure set region eu-west-1 && aws configure set aws_secret_access_key "$KEY"\nRUN echo "password_file: /run/secrets/password" > /etc/app.yaml && echo DB_PASSWORD=9b2f61d4\n',
    ],
  },
});

/** Names of settings that the general list of secrets does not have, and their values. */
const login =
  /(?::_(?:authToken|auth|password)\s*=\s*|^\s*(?:machine|default)\b.*\bpassword\s+|\bnpmAuthToken:\s*)["']?([^\s"']+)/;

function holdsSecret(line: string): boolean {
  const value = login.exec(line)?.[1];
  if (value !== undefined) return isStated(value);
  return (secretsIn(line).length > 0 || isSecretValue(line)) && !/[$`]/.test(line);
}

/** `aws configure set NAME VALUE`, `npm config set NAME VALUE`. */
function keepsSecret(command: Command): boolean {
  if (!/^(?:aws|npm|pnpm|yarn)$/.test(command.program ?? '')) return false;
  const operands = command.operands().map(({ text }) => text);
  const at = operands.indexOf('set');
  const [key = '', value] = at === -1 ? [] : operands.slice(at + 1);
  return secretKey.test(key) && isStated(value ?? key.split('=')[1] ?? '');
}

const secretKey =
  /(?:^|\.)aws_(?:secret_access_key|session_token)$|_(?:authToken|auth|password)(?:$|=)|npmAuthToken$/;

function isStated(value: string): boolean {
  return value !== '' && !/[$`]/.test(value) && isLiteral(value);
}
