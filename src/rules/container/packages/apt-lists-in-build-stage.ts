import { aptLists, keptCache } from '../../../analysis/package-cache.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The lists of packages that apt-get fetched stay in a stage that is only built from',
  severity: 'info',
  why: 'They are not in the image, but in every cache the build is stored in.',
  fix: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache there.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: ['kics:apt_get_install_lists_were_not_deleted', 'semgrep:remove-package-lists'],

  *check(dockerfile) {
    const shipped = new Set(shippedInstructions(dockerfile));
    for (const instruction of dockerfile.instructions) {
      const operation = shipped.has(instruction) ? undefined : keptCache(instruction, aptLists);
      if (operation !== undefined) {
        yield instruction.violation(
          'apt-get leaves its lists in the layer of a build stage',
          operation.command,
        );
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc #!\nFROM debian:12\nRUN apt-get update\n',
    ],
    good: [
      'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*\nFROM debian:12\n',
      'FROM debian:12 AS base\nRUN apt-get update && apt-get install -y curl\nFROM base\n',
    ],
  },
});
