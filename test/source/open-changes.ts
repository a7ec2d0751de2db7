import { onTestFinished } from 'vitest';
import { readChanges } from '../../src/source/changes.ts';
import type { ChangeRequest } from '../../src/source/changes.ts';
import type { ChangeSet } from '../../src/source/tree.ts';

/** Reads changes and closes them after the test. */
export async function openChanges(request: ChangeRequest): Promise<ChangeSet> {
  const changes = await readChanges(request);
  onTestFinished(() => changes.close());
  return changes;
}

/** The files of a change as `base -> head`, or `+ head`, `- base`, `path` where only the content differs. */
export function namesOf({ files }: ChangeSet): string[] {
  return files.map(({ base, head }) => {
    if (base === undefined) return `+ ${head}`;
    if (head === undefined) return `- ${base}`;
    return base === head ? head : `${base} -> ${head}`;
  });
}
