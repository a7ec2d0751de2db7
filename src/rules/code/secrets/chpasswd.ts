import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build sets a password with chpasswd',
  severity: 'medium',
  why: 'The password stands in the history of the image, and every container made from it has the same one.',
  fix: 'Leave accounts without a password, and log in with keys or not at all.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['checkov:CKV2_DOCKER_17'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program === 'chpasswd') {
        yield instruction.violation('The build sets a password with chpasswd', command);
      }
    }
  },

  examples: {
    bad: [
      "FROM debian:12\nRUN useradd app && \\\n    echo 'app:hunter2' | sudo chpasswd #!\nRUN chpasswd -e < /tmp/passwords #!\n",
    ],
    good: ['FROM debian:12\nRUN useradd app\nRUN echo chpasswd\n'],
  },
});
