import { supersededIn } from '../../../parse/dockerfile/superseded.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage has several CMD instructions',
  severity: 'low',
  why: 'Only the last CMD of a stage counts: what a reader sees first is not what runs.',
  fix: 'Keep the one that is meant.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  equivalents: [
    'buildkit:MultipleInstructionsDisallowed',
    'hadolint:DL4003',
    'trivy:DS-0016',
    'kics:multiple_cmd_instructions_listed',
  ],

  *check(stage) {
    for (const instruction of supersededIn(stage, 'CMD')) {
      yield instruction.violation('A later CMD of the same stage takes its place');
    }
  },

  examples: {
    bad: ['FROM debian:12\nCMD ["a"] #!\nCMD ["a"] #!\nCMD ["b"]\nFROM debian:12\nCMD ["a"]\n'],
    good: ['FROM debian:12 AS base\nCMD ["a"]\nONBUILD CMD ["b"]\nFROM base\nCMD ["b"]\n'],
  },
});
