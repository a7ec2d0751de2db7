import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build runs a command that makes no sense in it',
  severity: 'info',
  why: 'A layer keeps files, not processes: services, mounts and sessions are gone when the RUN ends, and a person is needed for the others.',
  fix: 'Remove the command; start programs with CMD or ENTRYPOINT.',
  references: ['https://docs.docker.com/reference/dockerfile/#run'],
  equivalents: ['hadolint:DL3001', 'kics:run_utilities_and_posix_commands', 'semgrep:nonsensical-command'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (useless.has(command.program ?? '')) {
        yield instruction.violation(`\`${command.program}\` has no lasting effect in a build`, command);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN service nginx start && \\ #!\n    sudo mount /dev/sda1 /mnt #!\nRUN ["top"] #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -y vim procps && command -v ssh && echo kill && pkill -0 app\nCMD ["service", "nginx", "start"]\n',
    ],
  },
});

const useless = new Set(
  'ssh vim vi nano emacs shutdown reboot halt poweroff service ps free top htop kill mount ifconfig'.split(
    ' ',
  ),
);
