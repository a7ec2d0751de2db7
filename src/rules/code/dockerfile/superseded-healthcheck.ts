import { supersededIn } from '../../../parse/dockerfile/superseded.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage has several HEALTHCHECK instructions',
  severity: 'low',
  why: 'Only the last HEALTHCHECK of a stage counts: what the others would notice stays unnoticed.',
  fix: 'Keep the one that is meant.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  equivalents: ['buildkit:MultipleInstructionsDisallowed', 'hadolint:DL3012', 'trivy:DS-0023'],

  *check(stage) {
    for (const instruction of supersededIn(stage, 'HEALTHCHECK')) {
      yield instruction.violation('A later HEALTHCHECK of the same stage takes its place');
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nHEALTHCHECK CMD a #!\nHEALTHCHECK CMD a #!\nHEALTHCHECK NONE\nFROM debian:12\nHEALTHCHECK CMD a\n',
    ],
    good: [
      'FROM debian:12 AS base\nHEALTHCHECK CMD a\nONBUILD HEALTHCHECK NONE\nFROM base\nHEALTHCHECK NONE\n',
    ],
  },
});
