import { aptLists, keptCache } from '../../../analysis/package-cache.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The lists of packages that apt-get fetched stay in the image',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache there.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: [
    'hadolint:DL3009',
    'kics:apt_get_install_lists_were_not_deleted',
    'semgrep:remove-package-lists',
  ],

  *check(dockerfile) {
    for (const instruction of shippedInstructions(dockerfile)) {
      const operation = keptCache(instruction, aptLists);
      if (operation !== undefined)
        yield instruction.violation(
          'apt-get leaves its lists in the layer: no `rm -rf /var/lib/apt/lists/*` follows in this RUN',
          operation.command,
        );
    }
  },

  examples: {
    bad: [
      'FROM debian:12 AS base\nRUN apt-get update && \\ #!\n    apt-get install -y curl && apt-get clean\nFROM base\nRUN rm -rf /var/lib/apt/lists/*\nRUN rm -rf /var/lib/apt/lists/* && apt-get update #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/* /tmp/*\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y git\nRUN apt-get update; apt-get install -y vim; find /var/lib/apt/lists -type f -delete\nRUN apt-get update && rm -rf /var/lib/apt/lists /var/cache/apt && apt-get install -y ./tool.deb\n',
    ],
  },
});
