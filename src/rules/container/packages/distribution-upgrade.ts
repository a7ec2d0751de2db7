import { operationsOf } from '../../../analysis/package-layer.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build upgrades the whole distribution of its base image',
  severity: 'low',
  why: 'Packages come and go with the day of the build: what runs is no longer the base that its publisher tested and scanned.',
  fix: 'Build on the release you want, and take its updates by a newer tag or digest of the base.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: [
    'hadolint:DL3035',
    'trivy:DS-0024',
    'kics:run_using_upgrade_commands',
    'semgrep:avoid-apt-get-upgrade',
  ],

  *check(instruction) {
    for (const { action, command } of operationsOf(instruction)) {
      if (action !== 'dist-upgrade') continue;
      const words = `${command.program} ${command.subcommand}`;
      yield instruction.violation(`\`${words}\` replaces the distribution of the base image`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get -q dist-upgrade #!\nRUN apt full-upgrade -y #!\n',
      'FROM opensuse/leap:15.6\nRUN zypper -n dup && zypper clean #!\n',
    ],
    good: ['FROM debian:12\nRUN apt-get update && apt-get upgrade -y && apt-get install -y dist-upgrade\n'],
  },
});
