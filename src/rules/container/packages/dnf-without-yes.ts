import { isAssumedYes } from '../../../analysis/assumed-yes.ts';
import { installsBy } from '../../../analysis/package-layer.ts';
import { withFlags } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'dnf asks before it installs',
  severity: 'low',
  why: 'A build has nobody to ask: it stops there, or goes on without the package where the failure is hidden.',
  fix: 'Add the flag: `dnf install -y …`.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  equivalents: [
    'hadolint:DL3038',
    'kics:missing_flag_from_dnf_install',
    'semgrep:missing-dnf-assume-yes-switch',
  ],

  *check(instruction) {
    for (const operation of installsBy(instruction, ['dnf', 'microdnf', 'tdnf'])) {
      if (isAssumedYes(instruction, operation)) continue;
      const { command } = operation;
      const violation = instruction.violation('dnf asks before it installs, and nobody answers', command);
      yield { ...violation, ...withFlags(instruction, command, '-y') };
    }
  },

  examples: {
    bad: ['FROM fedora:42\nRUN dnf install httpd && dnf clean all #!\nRUN microdnf install nginx #!\n'],
    good: [
      'FROM fedora:42\nRUN dnf install -y httpd && dnf -vy install git && dnf group install --assumeyes core && microdnf -y install nginx && dnf search vim\nRUN dnf install --assumeno httpd || true\n',
    ],
  },
});
