import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'RUN changes into a relative directory',
  severity: 'info',
  why: 'Where it leads depends on the WORKDIR above or on the base image, and what follows runs in the wrong place without an error.',
  fix: 'Write `WORKDIR /path` before it, or the absolute path.',
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  equivalents: ['kics:run_command_cd_instead_of_workdir'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const [target] = command.program === 'cd' ? command.operands() : [];
      if (target !== undefined && isRelative(target.text))
        yield instruction.violation(`RUN changes into "${target.text}", wherever that is`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN cd src && make #!\nRUN make && \\\n    cd ../opt #!\nRUN cd /usr/../share #!\nRUN cd . #!\n',
    ],
    good: [
      'FROM debian:12\nWORKDIR /src\nRUN cd /opt && make && cd "$HOME" && cd ~ && cd - && cd\nRUN echo cd src\nCMD cd src && ./app\n',
    ],
  },
});

/** What a variable begins with is not known. */
function isRelative(path: string): boolean {
  return !/^[/$`~-]|^[A-Za-z]:/.test(path) || /(?:^|\/)\.\.(?:\/|$)/.test(path);
}
