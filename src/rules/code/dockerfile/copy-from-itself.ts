import { isOwnName } from '../../../parse/dockerfile/own-name.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY'], {
  summary: 'COPY --from names its own stage',
  severity: 'low',
  why: 'A stage cannot copy from itself: the build fails.',
  fix: 'Name the stage that holds the files.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  equivalents: ['hadolint:DL3023', 'trivy:DS-0006', 'kics:copy_from_references_current_from_alias'],

  *check(instruction) {
    const from = instruction.flag('from');
    const { stage } = instruction;
    if (from !== undefined && stage !== undefined && isOwnName(stage, from.text)) {
      yield instruction.violation(`"${from.text}" is the stage itself`, from);
    }
  },

  examples: {
    bad: ['FROM debian:12 AS Build\nCOPY --from=build /a /b #!\nFROM debian:12\nCOPY --from=1 /a /b #!\n'],
    good: [
      'FROM debian:12 AS build\nFROM build AS second\nCOPY --from=build /a /b\nFROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /a /b\n',
    ],
  },
});
