import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM'], {
  summary: 'FROM uses a variable that no ARG declares',
  severity: 'low',
  why: 'The variable is empty whatever `--build-arg` says: the image stands on another base than meant, or is not built.',
  fix: 'Declare it with ARG before the first FROM.',
  references: ['https://docs.docker.com/reference/build-checks/undefined-arg-in-from/'],
  equivalents: ['buildkit:UndefinedArgInFrom'],

  *check(instruction) {
    for (const name of instruction.strays) {
      const { span } = instruction;
      yield instruction.violation(`No ARG before the first FROM declares "${name}"`, {
        span,
        field: `FROM.${name}`,
      });
    }
  },

  examples: {
    bad: [
      'ARG TAG=12\nFROM debian:$TAG$VARIANT #!\nFROM --platform=$BULIDPLATFORM debian:12 #!\n',
      'FROM debian:12\nARG TAG=12\nFROM debian:$TAG #!\n',
    ],
    good: ['ARG TAG\nFROM --platform=$BUILDPLATFORM debian:${TAG:-12}\nFROM debian-$TARGETARCH\n'],
  },
});
