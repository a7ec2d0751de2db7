import { groupBy } from '../finding/group-by.ts';
import type { Fault } from '../finding/fault.ts';
import { decodeText } from '../source/decode.ts';
import { largestFile } from '../source/limits.ts';
import { comparePaths, joinPath, parentPath } from '../source/path.ts';
import { absent, submodule, symlink, tooLarge, unreadable } from '../source/source-fault.ts';
import type { EntryKind, Tree } from '../source/tree.ts';
import type { Blobs } from './blobs.ts';
import type { Client, Repository } from './client.ts';
import { refusal } from './request-error.ts';

/** One entry of a git tree; `size` in bytes, of files only. */
export interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

type Listing = ReadonlyMap<string, TreeEntry>;

/** A commit read through the API: its folders as they are asked for, or all of them in one request by `listAll`. */
export class CommitTree implements Tree {
  readonly label: string;
  /** A job's token has 1,000 requests an hour for the whole repository; the change itself needs them first. */
  readonly spareReads = 100;
  readonly #client: Client;
  readonly #repository: Repository;
  readonly #blobs: Blobs;
  readonly #sha: string;
  readonly #folders = new Map<string, Promise<Listing>>();
  #all: Listing | undefined;
  #byFolder: ReadonlyMap<string, readonly (readonly [string, TreeEntry])[]> | undefined;

  constructor(client: Client, repository: Repository, blobs: Blobs, sha: string, name: string) {
    this.label = `${name} (${sha.slice(0, 7)})`;
    this.#client = client;
    this.#repository = repository;
    this.#blobs = blobs;
    this.#sha = sha;
  }

  /** Everything in the commit but folders; `undefined` when GitHub truncates so large a listing. */
  async listAll(): Promise<Listing | undefined> {
    const { data } = await this.#client.rest.git.getTree({
      ...this.#repository,
      tree_sha: this.#sha,
      recursive: '1',
    });
    if (data.truncated) return undefined;
    this.#all = listing(data.tree);
    return new Map([...this.#all].filter(([, { mode }]) => mode !== folderMode));
  }

  async kind(path: string): Promise<EntryKind | undefined> {
    const entry = await this.#entry(path);
    return entry === undefined ? undefined : kindOf(entry.mode);
  }

  async read(path: string): Promise<string | Fault> {
    try {
      const entry = await this.#entry(path);
      return entry === undefined ? absent(path) : await this.#readEntry(path, entry);
    } catch (error) {
      return unreadable(path, `GitHub answered ${refusal(error).message}`);
    }
  }

  async list(folder: string): Promise<readonly string[] | Fault> {
    try {
      const entries =
        this.#all === undefined ? named(folder, await this.#folder(folder)) : this.#inAll().get(folder);
      return (entries ?? [])
        .filter(([, { mode }]) => isFile(mode))
        .map(([path]) => path)
        .toSorted(comparePaths);
    } catch (error) {
      return unreadable(folder, `GitHub answered ${refusal(error).message}`);
    }
  }

  /** The whole listing by folder. */
  #inAll(): ReadonlyMap<string, readonly (readonly [string, TreeEntry])[]> {
    return (this.#byFolder ??= groupBy(this.#all ?? [], ([path]) => parentPath(path)));
  }

  async #readEntry(path: string, { mode, sha, size }: TreeEntry): Promise<string | Fault> {
    const kind = kindOf(mode);
    if (kind === 'symlink') return symlink(path);
    if (kind === 'submodule') return submodule(path);
    if (kind === 'directory') return unreadable(path, 'it is a folder');
    if (size > largestFile) return tooLarge(path, size);
    return decodeText(path, await this.#blobs.read({ sha, size }));
  }

  async #entry(path: string): Promise<TreeEntry | undefined> {
    if (this.#all !== undefined) return this.#all.get(path);
    const cut = path.lastIndexOf('/');
    const folder = await this.#folder(cut < 0 ? '' : path.slice(0, cut));
    return folder.get(path.slice(cut + 1));
  }

  #folder(path: string): Promise<Listing> {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const folder = this.#readFolder(path);
    this.#folders.set(path, folder);
    return folder;
  }

  async #readFolder(path: string): Promise<Listing> {
    const entry = path === '' ? { sha: this.#sha, mode: folderMode } : await this.#entry(path);
    if (entry === undefined || entry.mode !== folderMode) return new Map();
    const { data } = await this.#client.rest.git.getTree({ ...this.#repository, tree_sha: entry.sha });
    return listing(data.tree);
  }
}

const folderMode = '040000';

function named(folder: string, entries: Listing): readonly (readonly [string, TreeEntry])[] {
  return [...entries].map(([name, entry]) => [joinPath(folder, name), entry] as const);
}

function isFile(mode: string): boolean {
  return ['file', 'symlink'].includes(kindOf(mode));
}

function kindOf(mode: string): EntryKind {
  if (mode === '120000') return 'symlink';
  if (mode === '160000') return 'submodule';
  return mode === folderMode ? 'directory' : 'file';
}

function listing(
  entries: readonly {
    readonly path: string;
    readonly mode: string;
    readonly sha: string;
    readonly size?: number;
  }[],
): Listing {
  return new Map(entries.map(({ path, mode, sha, size = 0 }) => [path, { mode, sha, size }]));
}
