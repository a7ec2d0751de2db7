import type { NoObject, ObjectReader } from './object-reader.ts';

export interface TreeEntry {
  /** Octal, as git writes it: `100644`, `100755`, `120000` a link, `160000` a submodule, `40000` a folder. */
  readonly mode: string;
  readonly id: string;
}

/** The entries of one folder by the bytes of their names, written as Latin-1. */
export type TreeEntries = ReadonlyMap<string, TreeEntry> | NoObject;

// A folder of a million files; what is larger was not written by people.
const largestTree = 64 * 1024 * 1024;

/** Reads the trees of one repository, each once: base and head share most of them. */
export class TreeReader {
  readonly #objects: ObjectReader;
  readonly #trees = new Map<string, Promise<TreeEntries>>();

  constructor(objects: ObjectReader) {
    this.#objects = objects;
  }

  /** `id`: of a tree, or of a commit with `^{tree}`. */
  read(id: string): Promise<TreeEntries> {
    const entries = this.#trees.get(id) ?? this.#readAnew(id);
    this.#trees.set(id, entries);
    return entries;
  }

  async #readAnew(id: string): Promise<TreeEntries> {
    const tree = await this.#objects.read(id, largestTree);
    if ('reason' in tree) return tree;
    if (tree.bytes === undefined) return { reason: `a folder takes more than ${largestTree} bytes` };
    // Ids are 20 bytes long, or 32 in a repository of format sha256; `id` itself tells which.
    return parseTree(tree.bytes, id.replace('^{tree}', '').length / 2);
  }
}

/** An entry is `mode SP name NUL id`, the id in binary. */
function parseTree(bytes: Buffer, idLength: number): TreeEntries {
  const entries = new Map<string, TreeEntry>();
  for (let start = 0; start < bytes.length;) {
    const space = bytes.indexOf(0x20, start);
    const end = bytes.indexOf(0, space);
    if (space === -1 || end === -1) return { reason: 'a tree object is damaged' };
    const mode = bytes.toString('latin1', start, space);
    const id = bytes.toString('hex', end + 1, end + 1 + idLength);
    entries.set(bytes.toString('latin1', space + 1, end), { mode, id });
    start = end + 1 + idLength;
  }
  return entries;
}
