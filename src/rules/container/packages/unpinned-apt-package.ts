import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apt-get installs a package in whatever version there is',
  severity: 'info',
  why: 'Two builds of one commit may hold different programs, and nobody can tell which of them was reviewed and tested.',
  fix: 'Name the version: `apt-get install curl=7.88.*`; or pin the digest of the base and build from a snapshot of the archive.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: ['hadolint:DL3008', 'kics:apt_get_install_pin_version_not_defined'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y curl=7.88.1-10 git #!\nrun ["apt-get", "-y", "install", "wget"] #!\n',
      'FROM debian:12\nRUN <<EOF\napt-get update\nDEBIAN_FRONTEND=noninteractive apt-get install -y -t bookworm-backports git #!\nEOF\n',
    ],
    good: [
      'FROM debian:12\nARG GIT=2.39.*\nRUN apt-get update && apt-get install -y curl=7.88.1-10 git=$GIT vim/bookworm ./tool.deb $MORE && rm -rf /var/lib/apt/lists/*\nRUN apt-get remove -y curl && apt-get update\n',
    ],
  },
});

const managers = ['apt-get', 'apt', 'aptitude'] as const;
