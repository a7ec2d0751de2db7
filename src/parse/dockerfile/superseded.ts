import type { Instruction, Stage } from './model.ts';

/** The instructions of a stage with this keyword but for the last, which takes their place. */
export function supersededIn(stage: Stage, keyword: string): readonly Instruction[] {
  const own = stage.instructions.filter((each) => each.keyword === keyword && !each.onbuild);
  return own.slice(0, -1);
}
