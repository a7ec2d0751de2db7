import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build runs commands through sudo',
  severity: 'low',
  why: 'The image keeps a sudo that makes root of whoever breaks into the container, and signals and terminals behave oddly under it.',
  fix: 'Switch with `USER root` for what needs it and back after it, and leave sudo out of the image.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [
    'hadolint:DL3004',
    'trivy:DS-0010',
    'checkov:CKV2_DOCKER_1',
    'kics:run_using_sudo',
    'semgrep:no-sudo-in-dockerfile',
  ],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const isWrapped = command.wrappers.some(({ program }) => program === 'sudo');
      if (isWrapped || command.program === 'sudo')
        yield instruction.violation('The build uses sudo', command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN sudo apt-get update #!\nRUN apt-get update && \\\n    /usr/bin/sudo -E apt-get install -y curl #!\nRUN ["sudo", "make", "install"] #!\nRUN echo a | sudo tee /etc/a #!\nRUN env A=b sudo -u app make #!\n',
      'FROM debian:12\nRUN <<EOF\nsudo make install #!\nEOF\nONBUILD RUN sudo make #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -y sudo && echo sudo make && cp sudo /tmp\nENTRYPOINT ["sudo", "app"]\n# RUN sudo make\n',
    ],
  },
});
