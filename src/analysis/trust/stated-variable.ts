import type { Span } from '../../finding/place.ts';
import type { Instruction } from '../../parse/dockerfile/model.ts';
import { perPart } from '../../parse/dockerfile/per-part.ts';
import { writtenFiles } from './written-file.ts';

/** A variable that the environment of a build or of its image gets from the Dockerfile. */
export interface StatedVariable {
  readonly name: string;
  /** What is not known as written. */
  readonly value: string;
  readonly at: { readonly span: Span; readonly field?: string };
}

/** Files that a shell or a login reads variables from. */
const profiles =
  /(?:^|\/)(?:environment|profile|\.?[a-z.]*profile|\.?(?:bash|z|k|c|tc)shrc|bashrc|\.env)$|profile\.d\//;

/** What ENV, ARG and the commands of RUN, CMD and ENTRYPOINT set, and what is written into profiles. */
export const statedVariables = perPart((instruction: Instruction): readonly StatedVariable[] => {
  const { keyword, stage, variables, shell } = instruction;
  if (keyword === 'ENV' || keyword === 'ARG') {
    // An ARG before the first FROM is in no environment.
    if (stage === undefined) return [];
    return variables.flatMap(({ name, value, span, field }) =>
      value === undefined ? [] : [{ name: name.text, value: value.text, at: { span, field } }],
    );
  }
  const assigned = (shell?.assignments ?? []).map(({ name, value, span }) => ({
    name,
    value: value.text,
    at: { span },
  }));
  return [...assigned, ...writtenVariables(instruction)];
});

function writtenVariables(instruction: Instruction): readonly StatedVariable[] {
  return writtenFiles(instruction)
    .filter(({ path }) => profiles.test(path))
    .flatMap(({ text, span }) =>
      text.split('\n').flatMap((line) => {
        const [, name, value] =
          /^\s*(?:export\s+)?([A-Za-z_]\w*)=["']?([^"'\s]*)["']?\s*;?$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [{ name, value, at: { span } }];
      }),
    );
}
