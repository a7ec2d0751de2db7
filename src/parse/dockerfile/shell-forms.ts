import type { Instruction, Stage } from './model.ts';

/** The CMD and ENTRYPOINT of a stage in shell form, triggers too; `isChosen`: a SHELL before it names the shell. */
export function* shellForms(
  stage: Stage,
): Iterable<{ readonly instruction: Instruction; readonly isChosen: boolean }> {
  let isChosen = stage.parent?.inherited('SHELL') !== undefined;
  for (const instruction of stage.instructions) {
    const { keyword, onbuild, form } = instruction;
    if (keyword === 'SHELL' && !onbuild) isChosen = true;
    if ((keyword === 'CMD' || keyword === 'ENTRYPOINT') && form === 'shell') yield { instruction, isChosen };
  }
}
