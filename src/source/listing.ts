import type { Fault } from '../finding/fault.ts';
import { comparePaths } from './path.ts';
import type { ChangedFile } from './tree.ts';

/** The files under review as they were found: each once, in any order. */
export interface Listing {
  readonly files: readonly ChangedFile[];
  readonly faults: readonly Fault[];
  /** Paths in the working tree where other repositories begin. */
  readonly submodules: ReadonlySet<string>;
}

/** The path a file is known by: where it is, or where it was. */
function pathOf(file: ChangedFile): string {
  return file.head ?? file.base ?? '';
}

/** Every file as introduced: a path that has no other side. */
export function introduced(paths: Iterable<string>): ChangedFile[] {
  return Array.from(new Set(paths), (path) => ({ base: undefined, head: path }));
}

export function compareFiles(left: ChangedFile, right: ChangedFile): number {
  return comparePaths(pathOf(left), pathOf(right));
}

export function compareFaults(left: Fault, right: Fault): number {
  return comparePaths(left.place.path, right.place.path);
}
