import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../finding/user-error.ts';
import { findRepository } from './git/repository.ts';
import type { Repository } from './git/repository.ts';

/** Where to look. */
export interface Scope {
  /** Absolute; of the working tree, or of a folder in no repository. */
  readonly root: string;
  readonly repository: Repository | undefined;
  /** From the root, with `/`; the root itself is the empty path. Empty: everything. */
  readonly paths: readonly string[];
}

/**
 * The repository of `cwd`, or of the first path when that lies outside it, and the paths as seen from its root.
 * A path in a repository inside another belongs to the outer one. Throws `UserError` for a path outside.
 */
export async function readScope(cwd: string, paths: readonly string[]): Promise<Scope> {
  if (!existsSync(cwd)) throw new UserError(`There is no folder "${cwd}"`, 'Run in an existing folder');
  const from = realpathSync(cwd);
  const targets = paths.map((path) => resolve(from, path));
  const [first] = targets;
  const here = await findRepository(from);
  if (first === undefined || (here !== undefined && fromRoot(here.root, first) !== undefined)) {
    return scopeOf(here?.root ?? from, here, targets);
  }
  const folder = nearestFolder(first);
  const there = await findRepository(folder);
  if (there !== undefined) return scopeOf(there.root, there, targets);
  return scopeOf(fromRoot(from, first) === undefined ? folder : from, undefined, targets);
}

function scopeOf(root: string, repository: Repository | undefined, targets: readonly string[]): Scope {
  const paths = targets.map((target) => {
    const path = fromRoot(root, target);
    if (path !== undefined) return path;
    throw new UserError(`"${target}" lies outside of "${root}"`, 'Name paths of one repository or folder');
  });
  return { root, repository, paths };
}

/** `undefined` when the target is not below the root. Links below the root are left as they are. */
function fromRoot(root: string, target: string): string | undefined {
  const path = below(root, target);
  // The way to the root may lead through links, as to temporary folders on macOS.
  return path ?? below(root, join(realParent(target), basename(target)));
}

function below(root: string, target: string): string | undefined {
  const path = relative(root, target);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.replaceAll(sep, '/');
}

function realParent(target: string): string {
  const parent = dirname(target);
  return existsSync(parent) ? realpathSync(parent) : parent;
}

/** The path itself if it is a folder, else the nearest one above it that exists. */
function nearestFolder(path: string): string {
  const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder || path === dirname(path) ? path : nearestFolder(dirname(path));
}
