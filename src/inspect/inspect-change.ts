import { groupBy } from '../finding/group-by.ts';
import type { ChangedFile } from '../source/tree.ts';
import { atOnce, folderOf } from './folder.ts';
import type { Side } from './side.ts';
import { Transitions } from './transitions.ts';

export interface ChangeOptions {
  /** The line of the policy that ignores a path. */
  readonly isIgnored: (path: string) => string | undefined;
  /** Told after some files: how many of how many are done. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Looks at a change on both sides, some folders after the others, so that only their objects are held at once. */
export async function inspectChange(
  files: readonly ChangedFile[],
  base: Side | undefined,
  head: Side,
  { isIgnored, progress }: ChangeOptions,
): Promise<void> {
  const transitions = base === undefined ? undefined : new Transitions(base, head);
  let done = 0;
  for (const batch of batches(files)) {
    for (let first = 0; first < batch.length; first += atOnce) {
      const some = batch.slice(first, first + atOnce);
      await Promise.all(
        some.map(async (file) => {
          const before = await base?.look(file.base, isIgnored);
          const after = await head.look(file.head, isIgnored);
          transitions?.add(before, after);
          await transitions?.addText(file);
        }),
      );
      done += some.length;
      progress?.(done, files.length);
    }
    for (const folder of foldersOf(batch)) await inspectFolder(folder, base, head, isIgnored);
  }
  transitions?.finish();
  for (const file of files) await head.leave(file, isIgnored);
}

/** Either side may have lost or gained what the other still refers to. */
async function inspectFolder(
  folder: string,
  base: Side | undefined,
  head: Side,
  isIgnored: ChangeOptions['isIgnored'],
): Promise<void> {
  const isTouched = head.mayHoldObjects(folder) || base?.mayHoldObjects(folder) === true;
  for (const side of [base, head]) {
    if (isTouched) await side?.lookTogether(folder, isIgnored);
    else side?.forget(folder);
  }
}

/** The files of whole folders, at least as many as are read at the same time. */
function* batches(files: readonly ChangedFile[]): Iterable<readonly ChangedFile[]> {
  let batch: ChangedFile[] = [];
  for (const inFolder of groupBy(files, ({ base, head }) => folderOf(head ?? base ?? '')).values()) {
    batch = [...batch, ...inFolder];
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function foldersOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ base, head }) =>
      [base, head].flatMap((path) => (path === undefined ? [] : folderOf(path))),
    ),
  );
}
