import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image switches off the health check of its base',
  severity: 'info',
  why: 'Docker and Compose keep sending work to a program that hangs, since they only see that its process lives.',
  fix: 'Remove `HEALTHCHECK NONE`, or write a check that suits the program.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  equivalents: [],

  *check(stage) {
    const check = stage.isFinal ? stage.last('HEALTHCHECK') : undefined;
    if (check?.arguments[0]?.text.toUpperCase() === 'NONE') {
      yield check.violation('The image has no health check, whatever its base has');
    }
  },

  examples: {
    bad: ['FROM debian:12\nHEALTHCHECK none #!\n'],
    good: ['FROM debian:12\nHEALTHCHECK NONE\nHEALTHCHECK CMD none\n', 'FROM debian:12\n'],
  },
});
