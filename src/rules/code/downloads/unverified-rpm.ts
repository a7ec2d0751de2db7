import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'rpm installs packages without checking their digest or signature',
  severity: 'high',
  why: 'Whoever controls where the package comes from, or the way to it, puts one of their choice into the image, and its scripts run as root.',
  fix: 'Import the key of the package (`rpm --import`), and remove the flag.',
  references: ['https://man7.org/linux/man-pages/man8/rpm.8.html'],
  equivalents: ['checkov:CKV2_DOCKER_10'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'rpm') continue;
      const flag = command.flags.find(({ text }) =>
        /^--no(?:signature|digest|verify|filedigest)$/.test(text),
      );
      if (flag !== undefined) yield instruction.violation(`rpm is run with ${flag.text}`, command);
    }
  },

  examples: {
    bad: [
      'FROM fedora:44\nRUN rpm -ihv --nodigest a.rpm #!\nRUN true && \\\n    rpm --nosignature -i a.rpm #!\nRUN rpm -U --noverify a.rpm #!\nRUN rpm -i --nofiledigest a.rpm #!\n',
    ],
    good: ['FROM fedora:44\nRUN rpm -ihv a.rpm && rpm -e --nodeps b && echo rpm --nosignature\n'],
  },
});
