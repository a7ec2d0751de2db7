import type { Dockerfile, Stage } from '../dockerfile/model.ts';
import { parseDockerfile } from '../dockerfile/dockerfile.ts';
import type { Field } from '../yaml/field.ts';
import { resolvePath } from './path.ts';
import { parseVariables, type Variable } from './variable.ts';

/** How a service's image is made. Paths are from the root of the repository. */
export interface Build {
  readonly field: Field;
  /** `undefined` when hidden, remote or outside of the repository. */
  readonly context: string | undefined;
  readonly dockerfile: string | undefined;
  readonly target: string | undefined;
  readonly args: readonly Variable[];
  /** `dockerfile_inline`. */
  readonly inline: Field | undefined;
  /** What is built, when the Dockerfile is at hand. */
  readonly stage: Stage | undefined;
}

/** What a build needs to know about the files around it. */
export interface BuildFiles {
  /** The folder that paths in a field start from. */
  folderOf(field: Field): string;
  /** The folder of the project. */
  readonly folder: string;
  text(path: string): string | undefined;
}

/** Reads `build` in its short or long form. */
export function parseBuild(field: Field, files: BuildFiles): Build | undefined {
  if (field.isAbsent) return undefined;
  const isShort = field.node?.kind === 'scalar';
  const folder = isShort ? field : field.field('context');
  const context = pathOf(folder, '.', folder.isAbsent ? files.folder : files.folderOf(folder));
  const file = field.field('dockerfile');
  const inline = field.field('dockerfile_inline');
  const isInline = !inline.isAbsent;
  const dockerfile = context === undefined || isInline ? undefined : pathOf(file, 'Dockerfile', context);
  const text = isInline ? inline.text : dockerfile === undefined ? undefined : files.text(dockerfile);
  const target = field.field('target');
  let stage: Stage | undefined;
  return {
    field,
    context,
    dockerfile,
    target: target.text,
    args: parseVariables(field.field('args')),
    inline: isInline ? inline : undefined,
    // Few rules ask: the Dockerfile is read when one does.
    get stage() {
      if (text === undefined || target.isHidden) return undefined;
      return (stage ??= stageOf(parseDockerfile(text), target.text));
    },
  };
}

function pathOf(field: Field, otherwise: string, folder: string): string | undefined {
  if (field.isHidden) return undefined;
  return resolvePath(folder, field.text ?? otherwise);
}

function stageOf({ stages }: Dockerfile, target: string | undefined): Stage | undefined {
  if (target === undefined || target === '') return stages.at(-1);
  const named = stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase());
  return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}
