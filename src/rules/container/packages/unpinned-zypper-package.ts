import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'zypper installs a package in whatever version there is',
  severity: 'info',
  why: 'Two builds of one commit may hold different programs, and nobody can tell which of them was reviewed and tested.',
  fix: 'Name the version: `zypper install -y httpd=2.4.62`.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: ['hadolint:DL3037', 'kics:zypper_install_without_version'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: ['FROM opensuse/leap:15.6\nRUN zypper -n in httpd && zypper clean #!\n'],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper install -y httpd=2.4.62 "curl>=8" tool.rpm && zypper clean\nRUN zypper remove -y httpd\n',
    ],
  },
});

const managers = ['zypper'] as const;
