import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'Several RUN instructions stand one after the other',
  severity: 'info',
  why: 'Each makes a layer, and what a later one removes stays in the layers before.',
  fix: 'Join them with `&&` or a here-document, unless the cache is meant to keep them apart.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: ['hadolint:DL3059', 'kics:multiple_run_add_copy_instructions_listed'],

  *check(stage) {
    for (const [index, instruction] of stage.instructions.entries()) {
      const before = stage.instructions[index - 1];
      if (before !== undefined && isJoinable(before, instruction)) {
        yield instruction.violation('RUN follows RUN, and could be joined with it');
      }
    }
  },

  examples: {
    bad: ['FROM debian:12\nRUN make\n# and then\nRUN make install #!\nrun ["make", "clean"] #!\n'],
    good: [
      'FROM debian:12\nRUN make\nCOPY . .\nRUN make install\nFROM debian:12\nRUN make\nRUN --mount=type=cache,target=/root/.cache make install\nUSER app\nRUN make\nONBUILD RUN make\n',
    ],
  },
});

function isJoinable(before: Instruction, instruction: Instruction): boolean {
  return (
    before.keyword === 'RUN' &&
    instruction.keyword === 'RUN' &&
    before.onbuild === instruction.onbuild &&
    flagsOf(before) === flagsOf(instruction)
  );
}

function flagsOf({ flags }: Instruction): string {
  return flags.map(({ name, value }) => `${name}=${value.raw}`).join(' ');
}
