import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'RUN sets something that is gone when it ends',
  severity: 'low',
  why: 'Each RUN has a shell of its own: the directory, the variable or the umask that the rest of the build counts on does not hold there.',
  fix: 'Write `ENV`, `WORKDIR` or `SHELL`, or put it into the RUN that needs it.',
  references: ['https://docs.docker.com/build/building/best-practices/#env'],
  equivalents: [],

  *check(instruction) {
    const { shell } = instruction;
    if (shell === undefined || shell.language !== 'posix' || !shell.isWhole || shell.problems.length > 0)
      return;
    const own = shell.commands.filter(
      ({ substitutedInto, runBy }) => substitutedInto === undefined && runBy === undefined,
    );
    const [first] = own;
    if (first !== undefined && own.every(isLost))
      yield instruction.violation(`What ${first.program} sets is gone when RUN ends`, first);
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN cd /app #!\nRUN export PATH=/opt/bin:$PATH #!\nRUN umask 027 && \\ #!\n    ulimit -n 4096\nRUN . /venv/bin/activate #!\n',
    ],
    good: [
      'FROM debian:12\nRUN cd /app && make && export A=b\nRUN A=$(date) && echo $A > /a\nRUN if [ -f /a ]; then cd /a; fi; make\nRUN cd /app > /dev/null || exit 1; ls\n',
    ],
  },
});

function isLost({ program, words }: Command): boolean {
  switch (program) {
    case 'alias':
    case 'cd':
    case 'export':
    case 'ulimit':
    case 'umask':
      return words.length > 0;
    case '.':
    case 'source':
      return /(?:^|\/)(?:activate|\.?(?:bash|z)shrc|\.?(?:bash_)?profile|environment)$/.test(
        words[0]?.text ?? '',
      );
    default:
      return false;
  }
}
