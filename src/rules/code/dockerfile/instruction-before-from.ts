import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The file does not begin with FROM or ARG',
  severity: 'low',
  why: 'Nothing can be built from it; what stands before FROM belongs to no stage.',
  fix: 'Move FROM to the top; only ARG may stand before it.',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  equivalents: ['hadolint:DL3061'],

  *check(dockerfile) {
    const { misplaced, stages } = dockerfile;
    const [stage] = stages;
    const stray = misplaced.find(({ kind }) => kind === 'order');
    const first =
      stage?.from === undefined ? stage?.instructions.find(({ keyword }) => keyword !== 'ARG') : undefined;
    const found = stray ?? first;
    if (found !== undefined)
      yield dockerfile.violation(`${found.keyword} stands before any FROM`, found.keyword, found);
  },

  examples: {
    bad: ['# a fragment\nARG A\nENV B=c #!\nRUN true\n'],
    good: ['# syntax=docker/dockerfile:1\n\nARG TAG=12\nFROM debian:$TAG\nRUN true\n', 'ARG A\n'],
  },
});
