import { foundation, isForDevelopment, isFullSize } from '../../../analysis/base-image.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image is built on the large variant of its base',
  severity: 'info',
  why: 'It holds compilers, version control and hundreds of packages that the program does not need, with their flaws.',
  fix: 'Use the `slim` tag (for Java the `jre` one); compile what needs compiling in an earlier stage.',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  equivalents: [],

  *check(stage) {
    const base = stage.isFinal && !isForDevelopment(stage) ? foundation(stage) : undefined;
    if (base !== undefined && isFullSize(base)) {
      yield stage.violation(`Base image "${base}" has a smaller variant without compilers`);
    }
  },

  examples: {
    bad: ['FROM python:3.14 #!\n', 'FROM node:24 AS base\nFROM base #!\n'],
    good: [
      'FROM node:24 AS build\nFROM node:24-slim\nCOPY --from=build /app /app\n',
      'FROM eclipse-temurin:25-jre\n',
    ],
  },
});
