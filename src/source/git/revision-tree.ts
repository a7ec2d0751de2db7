import type { Fault } from '../../finding/fault.ts';
import { decodePath, decodeText } from '../decode.ts';
import { largestFile } from '../limits.ts';
import { comparePaths, joinPath, pathNames } from '../path.ts';
import { absent, sourceFault, submodule, symlink, tooLarge, unreadable } from '../source-fault.ts';
import type { EntryKind, Tree } from '../tree.ts';
import type { Repository } from './repository.ts';
import { commitLabel } from './revisions.ts';
import type { Commit } from './revisions.ts';
import type { TreeEntry } from './tree-reader.ts';

/**
 * A tree over a commit, read from git objects without a checkout: attributes and filters change nothing.
 * Costs grow with the folders on the way to the paths that are asked for. A folder that cannot be read counts
 * as a file: reading it says why.
 */
export function revisionTree(repository: Repository, commit: Commit): Tree {
  const root: TreeEntry = { mode: folderMode, id: `${commit.id}^{tree}` };
  return {
    label: commitLabel(commit),
    async kind(path) {
      return kindOf(await find(repository, root, path));
    },
    async read(path) {
      return readEntry(repository, path, await find(repository, root, path));
    },
    async list(folder) {
      return listFolder(repository, folder, await find(repository, root, folder));
    },
  };
}

const folderMode = '40000';
const linkMode = '120000';
export const submoduleMode = '160000';

/** What is found at a path: an entry, or what keeps from finding one. */
type Sight = TreeEntry | 'absent' | 'below-link' | 'below-submodule' | Unread;

interface Unread {
  readonly reason: string;
}

async function find(repository: Repository, root: TreeEntry, path: string): Promise<Sight> {
  const names = pathNames(path);
  if (names === undefined) return 'absent';
  let entry = root;
  for (const name of names) {
    if (entry.mode === linkMode) return 'below-link';
    if (entry.mode === submoduleMode) return 'below-submodule';
    if (entry.mode !== folderMode) return 'absent';
    const entries = await repository.trees.read(entry.id);
    if ('reason' in entries) return entries;
    const next = entries.get(Buffer.from(name).toString('latin1'));
    if (next === undefined) return 'absent';
    entry = next;
  }
  return entry;
}

function kindOf(sight: Sight): EntryKind | undefined {
  if (typeof sight === 'string') return undefined;
  if ('reason' in sight) return 'file';
  if (sight.mode === linkMode) return 'symlink';
  if (sight.mode === submoduleMode) return 'submodule';
  return sight.mode === folderMode ? 'directory' : 'file';
}

async function readEntry(repository: Repository, path: string, sight: Sight): Promise<string | Fault> {
  if (sight === 'absent') return absent(path);
  if (sight === 'below-link') return symlink(path);
  if (sight === 'below-submodule') return submodule(path);
  if ('reason' in sight) return notInClone(path, sight.reason);
  const kind = kindOf(sight);
  if (kind === 'symlink') return symlink(path);
  if (kind === 'submodule') return submodule(path);
  if (kind === 'directory') return unreadable(path, 'it is a directory');
  const object = await repository.objects.read(sight.id, largestFile);
  if ('reason' in object) return notInClone(path, object.reason);
  return object.bytes === undefined ? tooLarge(path, object.size) : decodeText(path, object.bytes);
}

async function listFolder(
  repository: Repository,
  folder: string,
  sight: Sight,
): Promise<readonly string[] | Fault> {
  if (typeof sight === 'string') return [];
  if ('reason' in sight) return notInClone(folder, sight.reason);
  if (sight.mode !== folderMode) return [];
  const entries = await repository.trees.read(sight.id);
  if ('reason' in entries) return notInClone(folder, entries.reason);
  return [...entries]
    .filter(([, { mode }]) => mode !== folderMode && mode !== submoduleMode)
    .flatMap(([name]) => decodePath(Buffer.from(name, 'latin1')) ?? [])
    .map((name) => joinPath(folder, name))
    .toSorted(comparePaths);
}

function notInClone(path: string, reason: string): Fault {
  const cause = `git could not read the file: ${reason}`;
  return sourceFault(
    'unreadable',
    path,
    cause,
    'Clone without --filter, or run git fetch --refetch --no-filter',
  );
}
