import type { Dockerfile, Instruction, Stage } from '../parse/dockerfile/model.ts';
import { mountOptions } from './stage-image.ts';

/** The stages that another stage is built on or copies from; the others are built only for themselves. */
export function usedStages({ stages }: Dockerfile): ReadonlySet<Stage> {
  const used = new Set<Stage>();
  for (const stage of stages) {
    if (stage.parent !== undefined) used.add(stage.parent);
    for (const reference of stage.instructions.flatMap(sourcesOf)) {
      const source = stage.earlier(reference);
      if (source !== undefined) used.add(source);
    }
  }
  return used;
}

function sourcesOf({ flags }: Instruction): readonly string[] {
  return flags.flatMap(({ name, value }) => {
    if (name === 'from') return [value.text];
    return name === 'mount' ? (mountOptions(value).get('from') ?? []) : [];
  });
}

/** What is in force in an image built from a stage: its own instructions and those of the stages below, the latest first. */
export function lineage(stage: Stage, keyword: string): readonly Instruction[] {
  const found: Instruction[] = [];
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent) {
    const isOwn = at === stage;
    found.push(
      ...at.instructions
        .filter((instruction) => instruction.keyword === keyword && !(isOwn && instruction.onbuild))
        .toReversed(),
    );
  }
  return found;
}
