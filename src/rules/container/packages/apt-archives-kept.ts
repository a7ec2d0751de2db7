import { aptArchives, keptCache } from '../../../analysis/package-cache.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'Nobody tells apt-get to drop the packages it downloaded',
  severity: 'info',
  confidence: 'low',
  why: 'The official images of Debian and Ubuntu drop them by themselves; images made otherwise keep every package a second time.',
  fix: 'Add `apt-get clean` to the same RUN, or mount a cache on `/var/cache/apt`.',
  references: ['https://manpages.debian.org/bookworm/apt/apt-get.8.en.html'],
  equivalents: ['semgrep:remove-package-cache'],

  *check(instruction) {
    const operation = keptCache(instruction, aptArchives);
    if (operation !== undefined) {
      yield instruction.violation('No `apt-get clean` follows in this RUN', operation.command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/* #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl && apt-get clean && rm -rf /var/lib/apt/lists/*\nRUN apt-get install -y git && rm -rf /var/cache/apt/*\nRUN --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y vim\n',
    ],
  },
});
