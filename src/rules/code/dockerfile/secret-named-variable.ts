import { instructionRule } from '../../rule.ts';

export default instructionRule(['ARG', 'ENV'], {
  summary: 'ARG or ENV has the name of a secret',
  severity: 'info',
  why: 'Both are kept in the image or its history: a value that is put there now or by the next change can be read by everyone who can pull it.',
  fix: 'Hand secrets to the one command that needs them: `RUN --mount=type=secret,id=token …`; give what is none another name.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  equivalents: ['buildkit:SecretsUsedInArgOrEnv'],

  *check(instruction) {
    if (instruction.stage === undefined || instruction.onbuild) return;
    const { span } = instruction;
    for (const { name, field } of instruction.variables) {
      if (!secretWord.test(name.text) || harmlessWord.test(name.text)) continue;
      yield instruction.violation(`${instruction.keyword} ${name.text} is called like a secret`, {
        span,
        field,
      });
    }
  },

  examples: {
    bad: ['FROM debian:12\nARG NPM_TOKEN #!\nENV NAME=a \\ #!\n    APIKEY=./b\nENV db_passwd=b #!\n'],
    good: ['ARG TOKEN\nFROM debian:12\nENV PUBLIC_KEY=a TOKEN_FILE=b AUTH_VERSION=1 MONKEY=c\nARG TOKENS\n'],
  },
});

/** The words by which the builder knows a secret, and those by which it knows what is none. */
const secretWord = /(?:^|_)(?:apikey|auth|credentials?|key|password|passwd|pword|secret|token)(?:_|$)/i;
const harmlessWord = /(?:^|_)(?:public|file|version)(?:_|$)/i;
