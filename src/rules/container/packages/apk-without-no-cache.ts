import { isMounted } from '../../../analysis/layer-remains.ts';
import { installsBy } from '../../../analysis/package-layer.ts';
import { withFlags } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apk installs through a cache in the image',
  severity: 'info',
  why: 'The index it keeps is soon out of date, and stays in the layer where nobody removes it.',
  fix: 'Write `apk add --no-cache …` instead of `apk update` and `rm -rf /var/cache/apk/*`.',
  references: ['https://docs.alpinelinux.org/user-handbook/0.1a/Working/apk.html'],
  equivalents: [
    'hadolint:DL3019',
    'trivy:DS-0025',
    'kics:apk_add_using_local_cache_path',
    'semgrep:missing-apk-no-cache',
  ],

  *check(instruction) {
    if (isMounted(instruction, ['/var/cache/apk', '/etc/apk/cache'])) return;
    for (const { action, command } of installsBy(instruction, ['apk'])) {
      if (action === 'install' && !command.has('--no-cache')) {
        const violation = instruction.violation('apk adds packages without `--no-cache`', command);
        yield { ...violation, ...withFlags(instruction, command, '--no-cache') };
      }
    }
  },

  examples: {
    bad: [
      'FROM alpine:3.22\nRUN apk --update add curl && rm -rf /var/cache/apk/* #!\nRUN apk upgrade --no-cache && \\\n    apk add --no-cacher git #!\n',
    ],
    good: [
      'FROM alpine:3.22\nRUN apk add curl --no-cache && apk --no-cache add git && apk del git && apk update\nRUN --mount=type=cache,target=/var/cache/apk apk add make\n',
    ],
  },
});
