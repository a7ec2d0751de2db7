import { isAssumedYes } from '../../../analysis/assumed-yes.ts';
import { installsBy } from '../../../analysis/package-layer.ts';
import { withFlags } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'yum asks before it installs',
  severity: 'low',
  why: 'A build has nobody to ask: it stops there, or goes on without the package where the failure is hidden.',
  fix: 'Add the flag: `yum install -y …`.',
  references: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  equivalents: [
    'hadolint:DL3030',
    'kics:yum_install_allows_manual_input',
    'semgrep:missing-yum-assume-yes-switch',
  ],

  *check(instruction) {
    for (const operation of installsBy(instruction, ['yum'])) {
      if (isAssumedYes(instruction, operation)) continue;
      const { command } = operation;
      const violation = instruction.violation('yum asks before it installs, and nobody answers', command);
      yield { ...violation, ...withFlags(instruction, command, '-y') };
    }
  },

  examples: {
    bad: [
      'FROM centos:7\nRUN yum install httpd && yum clean all #!\nRUN yum groupinstall "Development Tools" #!\n',
    ],
    good: [
      'FROM centos:7\nRUN yum -qy install httpd && yum install --assumeyes git && yum localinstall tool.rpm -y && yum --setopt=assumeyes=1 install vim\nRUN echo assumeyes=1 >> /etc/yum.conf && yum install make && yum clean all\n',
    ],
  },
});
