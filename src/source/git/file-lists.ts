import type { Fault } from '../../finding/fault.ts';
import { UserError } from '../../finding/user-error.ts';
import { decodePath, escapePath } from '../decode.ts';
import { notUtf8Name, unlistable } from '../source-fault.ts';
import { git, gitOutput, gitReason } from './git.ts';
import { splitAtNul } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { submoduleMode } from './revision-tree.ts';
import type { Commit } from './revisions.ts';

/** Paths of files, links and other repositories; what could not be listed or named is a fault. */
export interface FileList {
  readonly paths: readonly string[];
  /** Those of the paths where other repositories begin. */
  readonly submodules: readonly string[];
  readonly faults: readonly Fault[];
}

/** Every file of a commit. */
export async function readCommitFiles(repository: Repository, commit: Commit): Promise<FileList> {
  const output = await gitOutput(repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit.id]);
  return fileList(splitAtNul(output).map(parseEntry));
}

/** Every file of the index; in a conflict a path comes once for each side. */
export async function readTrackedFiles(repository: Repository): Promise<FileList> {
  const output = await gitOutput(repository.root, ['ls-files', '-z', '--stage']);
  return fileList(splitAtNul(output).map(parseEntry));
}

/** The files of the working tree that are neither tracked nor ignored. */
export async function readUntrackedFiles(repository: Repository): Promise<FileList> {
  const args = ['ls-files', '-z', '--others', '--exclude-standard'];
  const { code, stdout, stderr } = await git(repository.root, args);
  if (code !== 0)
    throw new UserError(`git ls-files failed: ${gitReason(stderr)}`, 'Check the clone with git status');
  const list = fileList(splitAtNul(stdout).map(parseUntracked));
  return { ...list, faults: [...list.faults, ...unopenedFolders(stderr)] };
}

interface Entry {
  readonly path: Buffer;
  readonly isSubmodule: boolean;
}

function fileList(entries: readonly Entry[]): FileList {
  const paths: string[] = [];
  const submodules: string[] = [];
  const faults: Fault[] = [];
  for (const entry of entries) {
    const path = decodePath(entry.path);
    if (path === undefined) faults.push(notUtf8Name(escapePath(entry.path)));
    else paths.push(path);
    if (path !== undefined && entry.isSubmodule) submodules.push(path);
  }
  return { paths, submodules, faults };
}

/** `mode …TAB path`, of a tree or of the index. */
function parseEntry(field: Buffer): Entry {
  const isSubmodule = field.toString('latin1', 0, submoduleMode.length) === submoduleMode;
  return { path: field.subarray(field.indexOf(0x09) + 1), isSubmodule };
}

/** A slash at the end marks a folder git does not look into: another repository. */
function parseUntracked(field: Buffer): Entry {
  const isSubmodule = field.at(-1) === 0x2f;
  return { path: isSubmodule ? field.subarray(0, -1) : field, isSubmodule };
}

/** A folder that cannot be opened is a mere warning to git. */
function unopenedFolders(stderr: string): Fault[] {
  const warnings = stderr.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
  return Array.from(warnings, ([, folder = '', reason = '']) => unlistable(folder || '.', reason));
}
