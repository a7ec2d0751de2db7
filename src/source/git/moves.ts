import type { ChangedFile } from '../tree.ts';
import { readBlobId } from './blob-id.ts';

/** A changed file and the id of its content in base; zeros when it has none. */
export interface ComparedFile extends ChangedFile {
  readonly baseId: string;
  /** Whether both sides are files, executables, links or submodules alike. */
  readonly sameMode: boolean;
}

/**
 * The changed files with the untracked ones, which git does not compare: one with the content of a removed file
 * is that file moved.
 */
export function withUntracked(
  root: string,
  compared: readonly ComparedFile[],
  untracked: readonly string[],
): ChangedFile[] {
  const known = new Set(compared.map(({ head }) => head));
  const added = untracked.filter((path) => !known.has(path));
  const removed = new Map(
    compared.filter(({ head }) => head === undefined).map((file) => [file.baseId, file]),
  );
  const idLength = compared[0]?.baseId.length ?? 0;
  const moved = new Map<string | undefined, string>();
  for (const path of removed.size === 0 ? [] : added) {
    const origin = removed.get(readBlobId(`${root}/${path}`, idLength) ?? '');
    if (origin?.base !== undefined && !moved.has(origin.base)) moved.set(origin.base, path);
  }
  const targets = new Set(moved.values());
  return [
    ...compared.map(({ base, head }) => ({ base, head: head ?? moved.get(base) })),
    ...added.filter((path) => !targets.has(path)).map((path) => ({ base: undefined, head: path })),
  ];
}
