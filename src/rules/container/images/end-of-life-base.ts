import { endOfLife } from '../../../analysis/end-of-life.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An image is built on a base that nobody mends any more',
  severity: 'medium',
  why: 'Flaws found since then stay open in every image built on it, and scanners that rely on its maker’s notices no longer name them.',
  fix: 'Move to a version that its maker supports.',
  references: ['https://endoflife.date/'],
  equivalents: [],

  *check(stage) {
    const { base } = stage;
    if (base?.known !== true || stage.parent !== undefined) return;
    const end = endOfLife(base.text);
    if (end !== undefined) yield stage.violation(`Base image "${base.text}" is out of support: ${end}`);
  },

  examples: {
    bad: [
      'FROM debian:stretch-slim #!\n',
      'ARG NODE=16\nFROM node:${NODE}-alpine AS build #!\nFROM public.ecr.aws/docker/library/python:3.12-buster #!\n',
      'FROM openjdk:17 #!\n',
    ],
    good: [
      'FROM debian:12-slim AS build\nFROM node:22-alpine3.22\nFROM build\n',
      'ARG VERSION\nFROM debian:$VERSION\n',
      'FROM registry.example/node:16\n',
      'FROM python:3\n',
    ],
  },
});
