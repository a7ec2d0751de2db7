import type { Fault } from '../finding/fault.ts';

/** One snapshot of the files under review: a working tree, a git revision, a commit behind an API, or memory. */
export interface Tree {
  /** For people: `working tree`, `main (1a2b3c4)`. */
  readonly label: string;
  /** What stands at a path; links are not followed; `undefined` when nothing does. */
  kind(path: string): Promise<EntryKind | undefined>;
  /** The file's text, or why it cannot be had. Never throws for what the tree contains. */
  read(path: string): Promise<string | Fault>;
  /**
   * The paths of what stands directly in a folder and is no folder itself, sorted; the root is the empty path.
   * None where there is no such folder; a fault when it cannot be listed.
   */
  list(folder: string): Promise<readonly string[] | Fault>;
  /** How many files beside those under review a run may read, where each costs a request; any number unless told. */
  readonly spareReads?: number;
}

export type EntryKind = 'file' | 'directory' | 'symlink' | 'submodule';

/** One file of a change; at least one of the paths is there, both differ when it was moved. */
export interface ChangedFile {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** What is under review. */
export interface ChangeSet {
  /** The merge-base; `undefined` when everything counts as introduced. */
  readonly base: Tree | undefined;
  readonly head: Tree;
  /** The tip of the base branch, where the policy is read. */
  readonly policy: Tree;
  /** Sorted by path. */
  readonly files: readonly ChangedFile[];
  /** What kept the list of files from being whole. */
  readonly faults: readonly Fault[];
  /** Ends what the trees read with: to be called once, after the last read. */
  close(): Promise<void>;
}
