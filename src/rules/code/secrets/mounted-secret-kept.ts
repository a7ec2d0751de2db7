import { isRemoved, keptCopy, mountedSecrets } from '../../../analysis/mounted-secret.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A mounted secret is copied into the image or its build log',
  severity: 'high',
  confidence: 'medium',
  why: 'The mount would have kept it out of the image; the copy is in the layer, for everyone who can pull it.',
  fix: 'Let the program read the mounted file itself: mount it with `target=` where the program looks for it.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
  equivalents: [],

  *check(instruction) {
    const secrets = mountedSecrets(instruction);
    const commands = secrets.length === 0 ? [] : (instruction.shell?.commands ?? []);
    for (const [index, command] of commands.entries()) {
      for (const secret of secrets) {
        const copy = keptCopy(command, secret);
        if (copy === undefined) continue;
        if (copy === 'output') {
          const violation = instruction.violation(
            `Secret "${secret.id}" is printed into the log of the build`,
            command,
          );
          yield { ...violation, severity: 'medium' };
        } else if (
          !/^\/(?:dev|run\/secrets|proc)\//.test(copy.text) &&
          !isRemoved(copy, commands.slice(index + 1))
        ) {
          yield instruction.violation(`Secret "${secret.id}" is written to "${copy.text}"`, command);
        }
      }
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN --mount=type=secret,id=npmrc cp /run/secrets/npmrc /root/.npmrc && \\ #!\n    npm ci\n',
      'FROM node:24\nRUN --mount=type=secret,id=token,env=TOKEN \\\n    echo "//registry.example/:_authToken=${TOKEN}" > .npmrc #!\nRUN --mount=type=secret,id=key cat /run/secrets/key #!\nRUN --mount=type=secret,id=key echo "key=$(cat /run/secrets/key)" >> /etc/app.conf #!\n',
    ],
    good: [
      'FROM node:24\nRUN --mount=type=secret,id=npmrc cp /run/secrets/npmrc .npmrc && npm ci && rm -f .npmrc\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n',
      'FROM node:24\nRUN --mount=type=secret,id=key TOKEN="$(cat /run/secrets/key)" npm ci\nRUN --mount=type=secret,id=key cat /run/secrets/key | gh auth login --with-token\nRUN --mount=type=secret,id=key cat /run/secrets/key > /dev/null\n',
    ],
  },
});
