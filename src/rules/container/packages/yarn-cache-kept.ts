import { keptCache, yarnCache } from '../../../analysis/package-cache.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'What yarn downloads stays in the image',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'End the same RUN with `yarn cache clean`, or mount a cache.',
  references: ['https://classic.yarnpkg.com/en/docs/cli/cache'],
  equivalents: ['hadolint:DL3060'],

  *check(dockerfile) {
    for (const instruction of shippedInstructions(dockerfile)) {
      const operation = keptCache(instruction, yarnCache);
      if (operation !== undefined)
        yield instruction.violation(
          'yarn leaves its cache in the layer: no `yarn cache clean` follows in this RUN',
          operation.command,
        );
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN yarn install --frozen-lockfile #!\nRUN yarn cache clean && yarn add serve@14.2.5 #!\n',
    ],
    good: [
      'FROM node:24 AS build\nRUN yarn\nFROM node:24\nRUN yarn install && yarn cache clean --all\nRUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install && yarn build\nRUN yarn --production && rm -rf /usr/local/share/.cache\n',
    ],
  },
});
