import { changedSource } from '../../../analysis/change/image-pin.ts';
import { ownBase, sameStages } from '../../../analysis/change/stages.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'The base of an image comes from another source than before',
  severity: 'medium',

  why: 'Others than before decide what every image is built on; a name that differs by a letter is a common way to slip one in.',
  fix: 'Know who can push there; copy what you need into a registry of your own.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameStages(before, after)) {
      const [old, now] = [ownBase(was), ownBase(is)];
      const changed = old === undefined || now === undefined ? undefined : changedSource(old, now);
      if (changed === undefined) continue;
      const violation = is.violation(`Base image "${now}" comes from another ${changed} than "${old}"`);
      yield changed === 'registry' ? violation : { ...violation, severity: 'low' };
    }
  },

  examples: {
    bad: [
      { before: 'FROM registry.example/base:1\n', after: 'FROM other.example/base:1 #!\n' },
      { before: 'FROM debian:12\n', after: 'FROM debain:12 #!\n' },
    ],
    good: [
      { before: 'FROM debian:12\n', after: 'FROM golang:1.25 AS build\nFROM docker.io/library/debian:13\n' },
      { before: 'FROM a.example/b@sha256:aa\n', after: 'FROM c.example/b@sha256:aa\n' },
    ],
  },
});
