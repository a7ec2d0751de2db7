import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'dnf installs a package in whatever version there is',
  severity: 'info',
  why: 'Two builds of one commit may hold different programs, and nobody can tell which of them was reviewed and tested.',
  fix: 'Name the version: `dnf install -y httpd-2.4.62`; of a module its stream.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: ['hadolint:DL3041', 'kics:missing_version_specification_in_dnf_install'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM fedora:42\nRUN dnf install -y httpd && dnf clean all #!\nRUN microdnf install -y --nodocs nginx #!\n',
    ],
    good: [
      'FROM fedora:42\nRUN dnf -y install httpd-2.4.62 @development-tools ./tool.rpm && dnf clean all\nRUN dnf module install -y nodejs:22 && microdnf update -y\n',
    ],
  },
});

const managers = ['dnf', 'microdnf', 'tdnf'] as const;
