import type { Fault } from '../finding/fault.ts';
import { sourceFault, tooLarge } from './source-fault.ts';
import type { Tree } from './tree.ts';

/** The same tree, in which a file that stands for another or is larger than the policy wants cannot be read. */
export function guardedTree(tree: Tree, largest: number): Tree {
  return {
    label: tree.label,
    kind: (path) => tree.kind(path),
    list: (folder) => tree.list(folder),
    ...(tree.spareReads === undefined ? {} : { spareReads: tree.spareReads }),
    async read(path) {
      const text = await tree.read(path);
      if (typeof text !== 'string') return text;
      if (isPointer(text)) return lfsPointer(path);
      // A text has as many bytes as code units at least.
      const isLarge =
        text.length > largest || (text.length * 3 > largest && Buffer.byteLength(text) > largest);
      return isLarge ? tooLarge(path, Buffer.byteLength(text), largest) : text;
    },
  };
}

/** What Git LFS keeps in git in place of a file. */
function isPointer(text: string): boolean {
  return (
    text.length < 1024 && /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)
  );
}

function lfsPointer(path: string): Fault {
  const cause = 'Git LFS keeps this file elsewhere; here is only a pointer to it';
  return sourceFault(
    'lfs-pointer',
    path,
    cause,
    'Keep it in git itself (git lfs untrack), so that it can be reviewed',
  );
}
