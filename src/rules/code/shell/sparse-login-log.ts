import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'useradd with a high user id makes the image large',
  severity: 'info',
  why: 'The log of logins has a place for each id up to this one, and its gaps become gigabytes of zeros in the layer.',
  fix: 'Add `--no-log-init` (`-l`), or choose a smaller id.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: ['hadolint:DL3046'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const id = command.program === 'useradd' ? command.option('-u', '--uid')?.text : undefined;
      if (id !== undefined && /^\d{6,}$/.test(id) && !command.has('-l', '--no-log-init'))
        yield instruction.violation(`useradd makes place for ${id} ids in the log of logins`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN useradd -u 123456 app #!\nRUN groupadd app && \\\n    useradd --uid=1000700000 -m app #!\nRUN useradd -u123456 app #!\n',
    ],
    good: [
      'FROM debian:12\nRUN useradd -l -u 123456 app && useradd -u 12345 b\nRUN useradd --no-log-init --uid 123456 c && useradd d && usermod -u 123456 d\nRUN useradd -lmu 123456 e\n',
    ],
  },
});
