import { lostPin } from '../../../analysis/change/image-pin.ts';
import { ownBase, sameStages } from '../../../analysis/change/stages.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'The base of an image is pinned by less than before',
  severity: 'medium',

  why: 'Whoever can push to the registry changes what the next build contains without a change to review, which the digest or the tag ruled out.',
  fix: 'Write the new digest behind the new tag: `FROM debian:12-slim@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameStages(before, after)) {
      const [old, now] = [ownBase(was), ownBase(is)];
      const lost = old === undefined || now === undefined ? undefined : lostPin(old, now);
      if (lost !== undefined)
        yield is.violation(`Base image "${now}" is pinned by ${lost.to}, and was by ${lost.from}`);
    }
  },

  examples: {
    bad: [
      {
        before: 'FROM debian:12@sha256:aa AS base\nFROM base\nUSER 1\n',
        after: 'FROM debian:12 AS base #!\nFROM base\nUSER 1\n',
      },
      {
        before: 'FROM golang:1.25 AS build\nFROM debian:12\n',
        after: 'FROM debian #!\nFROM golang:1.25 AS build\n',
      },
    ],
    good: [
      {
        before: 'FROM debian:12@sha256:aa\nRUN true\n',
        after: 'FROM golang:1.25@sha256:cc AS build\nFROM debian:13@sha256:bb\n',
      },
      { before: 'ARG TAG\nFROM debian:12@sha256:aa\n', after: 'ARG TAG\nFROM debian:$TAG\n' },
    ],
  },
});
