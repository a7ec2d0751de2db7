import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import type { Fault } from '../finding/fault.ts';
import { decodePath, escapePath } from './decode.ts';
import { introduced } from './listing.ts';
import type { Listing } from './listing.ts';
import { notUtf8Name, unlistable } from './source-fault.ts';
import { kindsOnDisk, systemReason } from './working-tree.ts';

/**
 * Every file below a folder that is in no repository, or only those at or below the paths in `selected`.
 * What is called `.git` is left out, links are not followed.
 */
export function readFolderFiles(root: string, selected: readonly string[]): Listing {
  const kind = kindsOnDisk(root, new Set());
  const starts = selected.length === 0 ? [''] : selected;
  const paths = starts.filter((path) => kind(path) === 'file' || kind(path) === 'symlink');
  const waiting = starts.filter((path) => kind(path) === 'directory');
  const faults: Fault[] = [];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const entries = readEntries(`${root}/${folder}`);
    if (entries instanceof Error) {
      faults.push(unlistable(folder === '' ? '.' : folder, systemReason(entries)));
      continue;
    }
    for (const entry of entries) {
      const name = decodePath(entry.name);
      if (name === '.git') continue;
      if (name === undefined) faults.push(notUtf8Name(`${prefix}${escapePath(entry.name)}`));
      else (entry.isDirectory() ? waiting : paths).push(`${prefix}${name}`);
    }
  }
  return { files: introduced(paths), faults, submodules: new Set() };
}

function readEntries(folder: string): Dirent<Buffer>[] | Error {
  try {
    // As bytes: a name that is no UTF-8 would be altered silently.
    return readdirSync(folder, { encoding: 'buffer', withFileTypes: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
