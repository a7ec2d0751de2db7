import { parseImageReference } from '../../../parse/image-reference.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The base of an image is not pinned by its digest',
  severity: 'low',
  why: 'A tag can be moved: whoever can push to the registry changes what the next build contains, without a change to review.',
  fix: 'Add the digest to the base: `FROM debian:12-slim@sha256:…`; a bot can keep it current.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  equivalents: ['semgrep:dockerfile-source-not-pinned'],

  *check(stage) {
    const { base } = stage;
    if (base?.known !== true || stage.parent !== undefined || base.text === 'scratch') return;
    if (parseImageReference(base.text).digest === undefined) {
      yield stage.violation(`Base image "${base.text}" has no digest`);
    }
  },

  examples: {
    bad: [
      'FROM debian:12 AS build #!\nFROM registry.example:5000/app #!\n',
      'ARG BASE=debian:12\nFROM --platform=$BUILDPLATFORM $BASE #!\n',
    ],
    good: [
      'FROM debian:12@sha256:0c1f AS build\nFROM build\n',
      'ARG BASE\nFROM $BASE AS build\nFROM scratch\nCOPY --from=build /app /app\n',
    ],
  },
});
