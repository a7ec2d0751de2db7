import { isAssumedYes } from '../../../analysis/assumed-yes.ts';
import { operationsOf } from '../../../analysis/package-layer.ts';
import { reworded, wordsBehind } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'zypper asks before it changes what is installed',
  severity: 'low',
  why: 'A build has nobody to ask: it stops there, or goes on without the package where the failure is hidden.',
  fix: 'Add the flag: `zypper --non-interactive install …`.',
  references: ['https://manpages.opensuse.org/Tumbleweed/zypper/zypper.8.en.html'],
  equivalents: ['hadolint:DL3034', 'kics:missing_zypper_non_interactive_switch'],

  *check(instruction) {
    for (const operation of operationsOf(instruction)) {
      if (operation.family !== 'zypper' || !asking.has(operation.action)) continue;
      if (isAssumedYes(instruction, operation)) continue;
      const { command } = operation;
      const message = 'zypper asks before it changes what is installed, and nobody answers';
      const edit = reworded(wordsBehind(instruction, command, command.path, '--non-interactive'));
      yield { ...instruction.violation(message, command), edit };
    }
  },

  examples: {
    bad: [
      'FROM opensuse/leap:15.6\nRUN zypper install httpd && zypper clean #!\nRUN zypper rm httpd && \\ #!\n    zypper patch #!\n',
    ],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd && zypper in -y curl && zypper --non-interactive dup && zypper remove --no-confirm git\nRUN zypper refresh && zypper addrepo https://example.com/repo.repo && zypper clean\n',
    ],
  },
});

const asking = new Set(['install', 'reinstall', 'upgrade', 'dist-upgrade', 'remove']);
