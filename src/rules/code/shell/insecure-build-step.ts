import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A step of the build has all privileges',
  severity: 'high',
  why: 'It runs without a sandbox, like a privileged container: whatever it downloads or installs may take over the machine that builds.',
  fix: 'Remove `--security=insecure`; what really needs privileges belongs before the build or into a machine of its own.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  equivalents: [],

  *check(instruction) {
    const mode = instruction.flag('security');
    if (mode?.text === 'insecure') yield instruction.violation('The step runs with all privileges', mode);
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN --security=insecure mount -t proc proc /mnt #!\nONBUILD RUN --security=insecure make #!\n',
    ],
    good: ['FROM debian:12\nRUN --security=sandbox make\nRUN echo --security=insecure\n'],
  },
});
