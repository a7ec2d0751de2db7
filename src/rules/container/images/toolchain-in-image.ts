import { foundation, isForDevelopment, isToolchain } from '../../../analysis/base-image.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image holds the compilers that built its program',
  severity: 'low',
  why: 'Compilers, package managers and several hundred megabytes of libraries have flaws of their own, and serve whoever breaks in.',
  fix: 'Build in one stage, and copy what it made into a last stage on a small base with `COPY --from=`.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  equivalents: [],

  *check(stage) {
    const base = stage.isFinal && !isForDevelopment(stage) ? foundation(stage) : undefined;
    if (base !== undefined && isToolchain(base)) {
      yield stage.violation(`Base image "${base}" is for building, not for running`);
    }
  },

  examples: {
    bad: [
      'FROM golang:1.26 #!\nRUN go build -o /app .\nCMD ["/app"]\n',
      'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS base\nFROM base #!\n',
    ],
    good: [
      'FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM gcr.io/distroless/static\nCOPY --from=build /app /app\n',
      'FROM rust:1.90 AS dev\n',
      'FROM swift:6.2-slim\n',
    ],
  },
});
