import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'yum installs a package in whatever version there is',
  severity: 'info',
  why: 'Two builds of one commit may hold different programs, and nobody can tell which of them was reviewed and tested.',
  fix: 'Name the version: `yum install -y httpd-2.4.62`; of a module its stream.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: ['hadolint:DL3033', 'kics:yum_install_without_version'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM centos:7\nRUN yum -y install httpd-2.4.6 java-11-openjdk && yum clean all #!\nRUN yum module install -y tomcat #!\n',
    ],
    good: [
      'FROM centos:7\nRUN yum install -y httpd-2.4.6-99.el7 python3-${PYTHON_VERSION} https://example.com/tool.rpm && yum clean all\nRUN yum groupinstall -y "Development Tools" && yum module install -y tomcat:9 && yum remove -y curl\n',
    ],
  },
});

const managers = ['yum'] as const;
