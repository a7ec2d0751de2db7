import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'RUN replaces the shell of the image',
  severity: 'low',
  why: 'Every script of the image that asks for /bin/sh runs under another shell from then on, and an update of the package puts the old one back.',
  fix: 'Name the shell that the instructions below need: `SHELL ["/bin/bash", "-c"]`.',
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  equivalents: [
    'hadolint:DL4005',
    'kics:changing_default_shell_using_run_command',
    'semgrep:use-shell-instruction',
  ],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      const { program = '' } = command;
      const [first, ...others] = command.operands().map(({ text }) => text);
      const named =
        program === 'chsh' || program === 'usermod' ? [command.option('-s', '--shell')?.text ?? ''] : [];
      const touched = ['ln', 'mv', 'cp'].includes(program) ? others : named;
      if (first !== undefined && touched.some((path) => shell.test(path))) {
        yield instruction.violation(`${program} changes the shell of the image`, command);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh #!\nRUN true && \\\n    mv /bin/bash /bin/sh #!\nRUN chsh -s /bin/zsh root #!\nRUN usermod --shell /bin/bash app #!\n',
    ],
    good: [
      'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN ln -s /opt/tool /usr/bin/tool && cp /bin/bash /opt/\nRUN usermod -aG app www && ls -l /bin/sh\n',
    ],
  },
});

const shell = /^(?:\/usr)?\/bin\/(?:ba|da|z|a|k)?sh$/;
