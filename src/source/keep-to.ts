import picomatch from 'picomatch';
import type { ChangeSet } from './tree.ts';

/** The change as far as its files match one of the globs, on either side; the whole change without globs. */
export function keepTo(globs: readonly string[], changes: ChangeSet): ChangeSet {
  if (globs.length === 0) return changes;
  const matches = picomatch([...globs], { dot: true });
  const isKept = (path: string | undefined) => path !== undefined && matches(path);
  return { ...changes, files: changes.files.filter(({ base, head }) => isKept(base) || isKept(head)) };
}
