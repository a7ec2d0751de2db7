import { groupBy } from '../finding/group-by.ts';
import { comparePaths, parentPath } from './path.ts';
import { absent } from './source-fault.ts';
import type { Tree } from './tree.ts';

/** A tree of texts that are already here; paths with `/`, from the root. */
export function memoryTree(given: Iterable<{ readonly path: string; readonly text: string }>): Tree {
  const texts = new Map<string, string>();
  const folders = new Set(['']);
  for (const { path, text } of given) {
    texts.set(path, text);
    for (let folder = parentPath(path); folder !== ''; folder = parentPath(folder)) folders.add(folder);
  }
  const files = groupBy(texts.keys(), parentPath);
  return {
    label: 'memory',
    async kind(path) {
      if (texts.has(path)) return 'file';
      return folders.has(path) ? 'directory' : undefined;
    },
    async read(path) {
      return texts.get(path) ?? absent(path);
    },
    async list(folder) {
      return (files.get(folder) ?? []).toSorted(comparePaths);
    },
  };
}
