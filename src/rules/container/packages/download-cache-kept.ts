import { downloadCaches } from '../../../analysis/download-cache.ts';
import { keptCache } from '../../../analysis/package-cache.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'What npm, go, cargo, composer, conda or uv downloads stays in the image',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'Mount a cache, `RUN --mount=type=cache,target=/root/.npm …`, clean up in the same RUN, or install in a stage of its own.',
  references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  equivalents: [],

  *check(dockerfile) {
    for (const instruction of shippedInstructions(dockerfile)) {
      for (const cache of downloadCaches) {
        const operation = keptCache(instruction, cache);
        if (operation === undefined) continue;
        yield instruction.violation(`${operation.manager} leaves its cache in the layer`, operation.command);
      }
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN npm ci --omit=dev #!\n',
      'FROM rust:1.90\nRUN cargo install --locked ripgrep@15.0.0 #!\nRUN conda install -y numpy=2.3 && \\ #!\n    go mod download #!\n',
    ],
    good: [
      'FROM node:24 AS build\nRUN npm ci && go mod download\nFROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci --omit=dev\nRUN npm ci && npm cache clean --force\nRUN npm run build && npm install --cache /tmp/npm -g serve && rm -rf /root/.npm\n',
      'FROM php:8.4\nENV COMPOSER_CACHE_DIR=/dev/null UV_NO_CACHE=1\nRUN composer install --no-dev && uv sync && conda install -y numpy && conda clean -afy\n',
    ],
  },
});
