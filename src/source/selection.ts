import { UserError } from '../finding/user-error.ts';
import { isWithin } from './path.ts';
import type { ChangeSet } from './tree.ts';

/** The part of a change at or below the paths. Throws `UserError` for a path that neither side has. */
export async function selectPaths<Changes extends Omit<ChangeSet, 'close'>>(
  changes: Changes,
  paths: readonly string[],
): Promise<Changes> {
  if (paths.length === 0) return changes;
  for (const path of paths) {
    const kind = (await changes.head.kind(path)) ?? (await changes.base?.kind(path));
    if (kind === undefined) throw missing(path);
  }
  // A file above a path, such as a link in place of a folder, changes all that was below.
  const isSelected = (path: string | undefined): boolean =>
    path !== undefined && paths.some((selected) => isWithin(selected, path) || isWithin(path, selected));
  return {
    ...changes,
    files: changes.files.filter(({ base, head }) => isSelected(base) || isSelected(head)),
    // `.` is the place of what concerns everything.
    faults: changes.faults.filter(({ place }) => place.path === '.' || isSelected(place.path)),
  };
}

function missing(path: string): UserError {
  const hint = 'Paths are relative to the current folder; links are not followed';
  return new UserError(`"${path}" exists neither in base nor in head`, hint);
}
