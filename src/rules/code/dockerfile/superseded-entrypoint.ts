import { supersededIn } from '../../../parse/dockerfile/superseded.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage has several ENTRYPOINT instructions',
  severity: 'low',
  why: 'Only the last ENTRYPOINT of a stage counts: a wrapper that drops privileges or checks its input may never run.',
  fix: 'Keep the one that is meant.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  equivalents: [
    'buildkit:MultipleInstructionsDisallowed',
    'hadolint:DL4004',
    'trivy:DS-0007',
    'kics:multiple_entrypoint_instructions_listed',
    'semgrep:multiple-entrypoint-instructions',
  ],

  *check(stage) {
    for (const instruction of supersededIn(stage, 'ENTRYPOINT')) {
      yield instruction.violation('A later ENTRYPOINT of the same stage takes its place');
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nENTRYPOINT ["a"] #!\nENTRYPOINT ["a"] #!\nENTRYPOINT ["b"]\nFROM debian:12\nENTRYPOINT ["a"]\n',
    ],
    good: [
      'FROM debian:12 AS base\nENTRYPOINT ["a"]\nONBUILD ENTRYPOINT ["b"]\nFROM base\nENTRYPOINT ["b"]\n',
    ],
  },
});
