import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Fault } from '../finding/fault.ts';
import { decodePath, decodeText } from './decode.ts';
import { largestFile } from './limits.ts';
import { comparePaths, joinPath, parentPath, pathNames } from './path.ts';
import { absent, submodule, symlink, tooLarge, unlistable, unreadable } from './source-fault.ts';
import type { EntryKind, Tree } from './tree.ts';

export interface WorkingTreeOptions {
  readonly label: string;
  /** Paths where other repositories begin: nothing below them belongs to this tree. */
  readonly submodules: ReadonlySet<string>;
}

// A link that appears after the look at it is refused; a pipe without a writer does not block.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A tree over the files in the folder `root`. Follows no link in any part of a path and never leaves `root`.
 * What cannot be looked at counts as a file: reading it says why. The folders it has passed are remembered.
 */
export function workingTree(
  root: string,
  options: WorkingTreeOptions = { label: 'working tree', submodules: new Set() },
): Tree {
  const look = lookIn(root, options.submodules);
  return {
    label: options.label,
    async kind(path) {
      return kindOf(look(path));
    },
    async read(path) {
      return readText(root, path, look(path));
    },
    async list(folder) {
      return listFolder(root, folder, look(folder));
    },
  };
}

/** The same answer as the tree's, at once: for long lists, where a promise a path costs. */
export function kindsOnDisk(
  root: string,
  submodules: ReadonlySet<string>,
): (path: string) => EntryKind | undefined {
  const look = lookIn(root, submodules);
  return (path) => kindOf(look(path));
}

/** What stands at a path, or what keeps from looking: nothing, a link or a submodule in a folder's place, an error. */
type Sight = Stats | 'absent' | 'submodule' | 'below-link' | 'below-submodule' | Error;

function lookIn(root: string, submodules: ReadonlySet<string>): (path: string) => Sight {
  const folders = new Map<string, Sight>();
  const lookAt = (path: string): Sight => {
    const folder = parentPath(path);
    const blocked = folder === '' ? undefined : obstacle(folderAt(folder));
    if (blocked !== undefined) return blocked;
    // With the slash the root itself may be reached through a link.
    return submodules.has(path) ? 'submodule' : entryAt(`${root}/${path}`);
  };
  const folderAt = (path: string): Sight => {
    const seen = folders.get(path) ?? lookAt(path);
    folders.set(path, seen);
    return seen;
  };
  return (path) => {
    const names = pathNames(path);
    return names === undefined ? 'absent' : lookAt(names.join('/'));
  };
}

/** What one sees below `folder`, unless it is a folder. */
function obstacle(folder: Sight): Sight | undefined {
  if (folder === 'submodule') return 'below-submodule';
  if (typeof folder === 'string' || folder instanceof Error) return folder;
  if (folder.isSymbolicLink()) return 'below-link';
  return folder.isDirectory() ? undefined : 'absent';
}

function entryAt(path: string): Sight {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? 'absent';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function kindOf(sight: Sight): EntryKind | undefined {
  if (sight instanceof Error) return 'file';
  if (sight === 'submodule') return 'submodule';
  if (typeof sight === 'string') return undefined;
  if (sight.isSymbolicLink()) return 'symlink';
  return sight.isDirectory() ? 'directory' : 'file';
}

function readText(root: string, path: string, sight: Sight): string | Fault {
  if (sight === 'absent') return absent(path);
  if (sight === 'submodule' || sight === 'below-submodule') return submodule(path);
  if (sight === 'below-link') return symlink(path);
  if (sight instanceof Error) return unreadable(path, systemReason(sight));
  if (sight.isSymbolicLink()) return symlink(path);
  if (sight.isDirectory()) return unreadable(path, 'it is a directory');
  if (!sight.isFile()) return unreadable(path, 'it is a pipe, a socket or a device');
  if (sight.size > largestFile) return tooLarge(path, sight.size);
  try {
    return decodeText(path, readBytes(`${root}/${path}`));
  } catch (error) {
    return unreadable(path, systemReason(error));
  }
}

function listFolder(root: string, folder: string, sight: Sight): readonly string[] | Fault {
  if (sight instanceof Error) return unlistable(folder, systemReason(sight));
  if (typeof sight === 'string' || !sight.isDirectory()) return [];
  try {
    return readdirSync(`${root}/${folder}`, { encoding: 'buffer', withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .flatMap(({ name }) => decodePath(name) ?? [])
      .filter((name) => name !== '.git')
      .map((name) => joinPath(folder, name))
      .toSorted(comparePaths);
  } catch (error) {
    return unlistable(folder, systemReason(error));
  }
}

/** The bytes of a file that was just seen as one. Throws what the system throws. */
export function readBytes(path: string): Buffer {
  const file = openSync(path, openFlags);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The system's word for an error without the path of this machine. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return typeof code === 'string' ? code : 'an unknown error';
}
