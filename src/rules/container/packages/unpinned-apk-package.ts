import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apk installs a package in whatever version there is',
  severity: 'info',
  why: 'Two builds of one commit may hold different programs, and nobody can tell which of them was reviewed and tested.',
  fix: 'Name the version, or the part of it that must not change: `apk add --no-cache curl=~8.14`.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  equivalents: ['hadolint:DL3018', 'kics:unpinned_package_version_in_apk_add'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM alpine:3.22\nRUN apk add --no-cache --virtual .build gcc \\ #!\n      make=4.4.1-r3\nRUN apk --update add curl@edge #!\n',
    ],
    good: [
      'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r1 git~2.49 make=~4 ./tool.apk $MORE\nRUN apk add --virtual .build gcc=14.2.0-r6 && apk del .build\n',
    ],
  },
});

const managers = ['apk'] as const;
