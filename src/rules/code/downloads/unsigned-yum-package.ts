import { isOff } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { isYum, yumOptions } from '../../../analysis/trust/yum.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'COPY', 'ADD'], {
  summary: 'yum or dnf installs packages whose signature nobody checks',
  severity: 'high',
  why: 'Whoever controls the repository, a mirror or the way to it puts a package of their choice into the image, and its scripts run as root.',
  fix: 'Import the key of the repository (`rpm --import`), and leave `gpgcheck` on.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#options'],
  equivalents: ['checkov:CKV2_DOCKER_9'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (isYum(command) && skipsSignatures(command))
        yield instruction.violation(`${command.program} does not check the signature of packages`, command);
    }
    for (const { path, span } of writtenLines(instruction, /\.(?:repo|conf)$/, setting))
      yield instruction.violation(`"${path}" switches the check of signatures off`, { span });
  },

  examples: {
    bad: [
      'FROM fedora:44\nRUN dnf install -y --nogpgcheck curl #!\nRUN yum -y --nogpgcheck \\ #!\n    install curl\nRUN dnf install -y --setopt=gpgcheck=0 curl #!\nRUN tdnf --nogpgcheck install curl #!\n',
      'FROM fedora:44\nRUN sed -i "s/gpgcheck=1/gpgcheck=0/" /etc/yum.repos.d/a.repo #!\nCOPY <<EOF /etc/yum.repos.d/a.repo #!\n[a]\nbaseurl=https://example.com/a\ngpgcheck=0\nEOF\n',
    ],
    good: [
      'FROM fedora:44\nRUN dnf install -y --setopt=gpgcheck=1 curl && echo dnf --nogpgcheck\nRUN printf "[a]\\ngpgcheck=1\\nrepo_gpgcheck=0\\n" > /etc/yum.repos.d/a.repo\n',
    ],
  },
});

const setting = /^\s*(?:localpkg_|pkg_)?gpgcheck\s*=\s*(?:0|false|no|off)\b/i;

function skipsSignatures(command: Command): boolean {
  return (
    command.has('--nogpgcheck', '--no-gpgchecks') ||
    yumOptions(command).some(({ name, value }) => /^(?:localpkg_|pkg_)?gpgcheck$/.test(name) && isOff(value))
  );
}
