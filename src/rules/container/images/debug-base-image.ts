import { foundation, isDebugImage, isForDevelopment } from '../../../analysis/base-image.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image is built on the debugging variant of its base',
  severity: 'low',
  why: 'Its shell and tools are what an attacker lacks in the plain one after breaking into the program.',
  fix: 'Use the tag without `debug` or `dev`; debug with an ephemeral container.',
  references: ['https://github.com/GoogleContainerTools/distroless#debug-images'],
  equivalents: [],

  *check(stage) {
    const base = stage.isFinal && !isForDevelopment(stage) ? foundation(stage) : undefined;
    if (base !== undefined && isDebugImage(base)) {
      yield stage.violation(`Base image "${base}" is for debugging`);
    }
  },

  examples: {
    bad: [
      'FROM golang:1.26 AS build\nFROM gcr.io/distroless/static:debug-nonroot #!\n',
      'FROM cgr.dev/chainguard/node:latest-dev AS base\nFROM base #!\n',
    ],
    good: [
      'FROM cgr.dev/chainguard/node:latest-dev AS build\nFROM cgr.dev/chainguard/node\n',
      'FROM gcr.io/distroless/static:debug AS debug\n',
      'FROM registry.example/app:dev\n',
    ],
  },
});
