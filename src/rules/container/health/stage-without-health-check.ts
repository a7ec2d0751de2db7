import type { Stage } from '../../../parse/dockerfile/model.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A stage before the last has no health check',
  severity: 'info',
  why: 'Whoever builds that stage on its own with `--target` gets an image whose hanging nobody notices.',
  fix: 'Add `HEALTHCHECK` to every stage that may become an image.',
  references: ['https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage'],
  equivalents: ['hadolint:DL3057'],

  *check({ stages }) {
    const parents = new Set<Stage | undefined>(
      stages.flatMap((stage) => (hasCheck(stage) ? stage.parent : undefined)),
    );
    for (const stage of stages) {
      if (stage.isFinal || hasCheck(stage) || parents.has(stage)) continue;
      yield stage.violation(`Stage "${stage.name ?? stage.index}" has no health check`);
    }
  },

  examples: {
    bad: ['FROM golang:1.26 AS build #!\nFROM debian:12\nHEALTHCHECK CMD true\n'],
    good: [
      'FROM debian:12 AS base\nFROM base\nHEALTHCHECK CMD true\n',
      'FROM debian:12 AS base\nHEALTHCHECK CMD true\nFROM base AS next\nFROM debian:12\n',
    ],
  },
});

function hasCheck(stage: Stage): boolean {
  return stage.inherited('HEALTHCHECK') !== undefined;
}
