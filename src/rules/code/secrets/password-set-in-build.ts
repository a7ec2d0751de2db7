import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build sets or removes the password of an account',
  severity: 'medium',
  why: 'The password, or what can be guessed from it, stands in the history of the image; an account without one lets everybody in.',
  fix: 'Leave accounts locked: create them without a password.',
  references: ['https://man7.org/linux/man-pages/man1/passwd.1.html'],
  equivalents: [],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const what = effectOf(command);
      if (what !== undefined)
        yield instruction.violation(`The build ${what} with ${command.program}`, command);
    }
  },

  examples: {
    bad: [
      "FROM debian:12\nRUN useradd -m -p '$6$salt$hash' app && \\ #!\n    passwd -d root #!\nRUN echo hunter2 | passwd --stdin root #!\nRUN usermod --password=hash app #!\n",
    ],
    good: [
      "FROM debian:12\nRUN useradd -m app && passwd -l root\nRUN usermod -p '!' root && useradd -p '*' other\n",
    ],
  },
});

function effectOf(command: Command): string | undefined {
  switch (command.program) {
    case 'useradd':
    case 'usermod': {
      const password = command.option('-p', '--password')?.text;
      return password === undefined || /^[!*]/.test(password) ? undefined : 'sets a password';
    }
    case 'passwd':
      if (command.has('-d', '--delete')) return 'removes a password';
      return command.has('--stdin') || command.pipedFrom !== undefined ? 'sets a password' : undefined;
    default:
      return undefined;
  }
}
