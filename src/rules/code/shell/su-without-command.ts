import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT'], {
  summary: 'su changes the user of no command',
  severity: 'low',
  why: 'su starts a shell that finds no input and ends at once: what follows still runs as root.',
  fix: 'Write `USER app` before it, or `su app -c "…"`.',
  references: ['https://www.shellcheck.net/wiki/SC2117'],
  equivalents: ['hadolint:SC2117'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'su' || command.pipedFrom !== undefined) continue;
      const hasInput = command.redirects.some(({ operator }) => operator.startsWith('<'));
      const hasArguments = command.operands().filter(({ text }) => text !== '-').length > 1;
      if (
        !hasInput &&
        !hasArguments &&
        !command.has('-c', '--command', '--help', '--version', '--session-command')
      )
        yield instruction.violation('What follows su still runs as the user before it', command);
    }
  },

  examples: {
    bad: ['FROM debian:12\nRUN su app && ./build #!\nRUN true; \\\n    su - app; \\ #!\n    ./build\n'],
    good: [
      'FROM debian:12\nRUN su app -c ./build && su - app --command=./build && echo ./build | su app && apk add su\nCMD su app -s /bin/sh -c ./app\n',
    ],
  },
});
