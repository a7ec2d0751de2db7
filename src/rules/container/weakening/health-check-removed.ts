import type { Dockerfile, Instruction } from '../../../parse/dockerfile/model.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'An image loses its health check',
  severity: 'low',

  why: 'Docker and Compose keep sending work to a program that hangs, since they only see that its process lives.',
  fix: 'Keep the check; Kubernetes ignores it and does no harm by that.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [checkOf(before), checkOf(after)];
    if (was === undefined || isNone(was) || (is !== undefined && !isNone(is))) return;
    const message = 'The image loses its health check';
    const last = after.stages.at(-1);
    if (is !== undefined) yield is.violation(message);
    else if (last !== undefined) yield last.violation(message);
  },

  examples: {
    bad: [
      { before: 'FROM debian:12\nHEALTHCHECK CMD true\n', after: 'FROM debian:12 #!\n' },
      { before: 'FROM debian:12\nHEALTHCHECK CMD true\n', after: 'FROM debian:12\nHEALTHCHECK NONE #!\n' },
    ],
    good: [
      {
        before: 'FROM debian:12\nHEALTHCHECK CMD true\n',
        after: 'FROM debian:12 AS base\nHEALTHCHECK CMD false\nFROM base\n',
      },
    ],
  },
});

function checkOf({ stages }: Dockerfile): Instruction | undefined {
  return stages.at(-1)?.inherited('HEALTHCHECK');
}

function isNone(check: Instruction): boolean {
  return check.arguments[0]?.text.toUpperCase() === 'NONE';
}
