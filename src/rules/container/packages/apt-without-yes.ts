import { isAssumedYes } from '../../../analysis/assumed-yes.ts';
import { installsBy } from '../../../analysis/package-layer.ts';
import { withFlags } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apt-get asks before it installs',
  severity: 'low',
  why: 'A build has nobody to ask: it stops there, or goes on without the package where the failure is hidden.',
  fix: 'Add the flag: `apt-get install -y …`.',
  references: ['https://manpages.debian.org/bookworm/apt/apt-get.8.en.html'],
  equivalents: [
    'hadolint:DL3014',
    'trivy:DS-0021',
    'kics:apt_get_missing_yes_flag_to_avoid_manual_input',
    'kics:apt_get_missing_flags_to_avoid_manual_input',
    'semgrep:missing-assume-yes-switch',
  ],

  *check(instruction) {
    for (const operation of installsBy(instruction, ['apt-get', 'apt', 'aptitude'])) {
      if (isAssumedYes(instruction, operation)) continue;
      const { command } = operation;
      const violation = instruction.violation('apt-get asks before it installs, and nobody answers', command);
      yield command.has('--assume-no')
        ? violation
        : { ...violation, ...withFlags(instruction, command, '-y') };
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\nRUN apt-get update && \\\n    apt-get -q install curl #!\nRUN ["sudo", "apt-get", "install", "curl"] #!\n',
      'FROM debian:12\nRUN sh -c "apt-get install --assume-no curl" #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get -qqy install curl && apt-get install -qq wget && apt-get install -q=2 git && apt-get -q -q install vim\nRUN apt-get install vim -y && apt-get --assume-yes install git && apt-get -o APT::Get::Assume-Yes=true install make\n',
      'FROM debian:12\nRUN yes | apt-get install curl && apt-get $APT_FLAGS install git && apt-get update\nRUN apt-get install --dry-run vim\n',
      'FROM debian:12\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install curl\n',
      'FROM debian:12 AS base\nCOPY apt.conf /etc/apt/apt.conf.d/90build\nFROM base\nRUN apt-get install curl\n',
    ],
  },
});
