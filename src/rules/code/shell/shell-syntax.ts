import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'], {
  summary: 'A command does not parse as a shell script',
  severity: 'medium',
  why: 'The shell stops there or does something else than it says: the build fails, or what follows never runs.',
  fix: 'Correct the syntax: close quotes, brackets and blocks, and end lines inside a block with `;` before the continuation.',
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  equivalents: [],

  *check(instruction) {
    const [problem] = instruction.shell?.problems ?? [];
    if (problem !== undefined)
      yield instruction.violation(`The shell cannot read this: ${problem.message}`, problem);
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN if [ -f /a ]; then echo a #!\n',
      'FROM debian:12\nRUN echo a && && echo b #!\n',
      'FROM debian:12\nCMD echo "a #!\n',
    ],
    good: [
      'FROM debian:12\nRUN if [ -f /a ]; then echo a; fi\nRUN for a in 1 2; do \\\n      echo $a; \\\n    done\nCMD ["echo", "\\"a"]\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN if exist a ( echo a\n',
    ],
  },
});
