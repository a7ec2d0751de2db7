import { operationsOf } from '../../../analysis/package-layer.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build upgrades the packages of its base image',
  severity: 'info',
  why: 'What the image holds depends on the day of the build, and every upgraded file is in it twice.',
  fix: 'Take updates by a newer tag or digest of the base image; install what is urgent by name and version.',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  equivalents: [
    'kics:run_using_upgrade_commands',
    'kics:use_of_apk_upgrade',
    'kics:run_using_dnf_update',
    'kics:yum_update_disabled',
    'kics:run_using_zypper_update',
    'semgrep:avoid-apt-get-upgrade',
    'semgrep:avoid-apk-upgrade',
    'semgrep:avoid-dnf-update',
    'semgrep:avoid-yum-update',
    'semgrep:avoid-zypper-update',
  ],

  *check(instruction) {
    for (const { action, family, command } of operationsOf(instruction)) {
      if (action !== 'upgrade' || !systems.has(family)) continue;
      yield instruction.violation(
        `\`${command.program} ${command.subcommand}\` changes the base image`,
        command,
      );
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    apt-get upgrade -y #!\nRUN apk --no-cache upgrade #!\nRUN yum -y update && yum clean all #!\n',
      'FROM fedora:42\nRUN dnf upgrade -y #!\nRUN zypper -n up #!\nRUN zypper patch -y #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade curl && npm update && pip install --upgrade pip\nRUN zypper refresh && dnf makecache\n',
    ],
  },
});

const systems = new Set(['apt', 'apk', 'rpm', 'zypper', 'pacman']);
