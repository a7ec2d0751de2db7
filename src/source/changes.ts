import { basename } from 'node:path';
import type { Fault } from '../finding/fault.ts';
import { UserError } from '../finding/user-error.ts';
import { readFolderFiles } from './folder-files.ts';
import { readChangesBetween, readChangesOnDisk } from './git/changed-files.ts';
import { readCommitFiles, readTrackedFiles, readUntrackedFiles } from './git/file-lists.ts';
import type { Repository } from './git/repository.ts';
import { revisionTree } from './git/revision-tree.ts';
import { readCommit, readCommitIfAny, readDefaultBranch, readMergeBase } from './git/revisions.ts';
import type { Commit } from './git/revisions.ts';
import { compareFaults, compareFiles, introduced } from './listing.ts';
import type { Listing } from './listing.ts';
import { readScope } from './scope.ts';
import { selectPaths } from './selection.ts';
import { sourceFault } from './source-fault.ts';
import type { ChangeSet, Tree } from './tree.ts';
import { kindsOnDisk, workingTree } from './working-tree.ts';

export interface ChangeRequest {
  /** Folder that `paths` are relative to, and in which the repository is looked for. */
  readonly cwd: string;
  /** Revision to compare with; the default branch unless told. */
  readonly base?: string | undefined;
  /** Revision under review; the working tree unless told. */
  readonly head?: string | undefined;
  /** Every file instead of a change. */
  readonly all?: boolean | undefined;
  /** Files and folders to keep to; empty: all. */
  readonly paths?: readonly string[] | undefined;
}

type Changes = Omit<ChangeSet, 'close'>;

/**
 * What is under review, and where it is read: a change of a git repository (from the merge-base with base on), or
 * every file of a revision, a working tree or a folder. Throws `UserError` for what was asked wrongly.
 */
export async function readChanges(request: ChangeRequest): Promise<ChangeSet> {
  if (request.all === true && request.base !== undefined) {
    throw new UserError('All files and a base exclude each other', 'Leave out one of them');
  }
  const { root, repository, paths } = await readScope(request.cwd, request.paths ?? []);
  const close = async (): Promise<void> => repository?.objects.close();
  try {
    const changes =
      repository === undefined ? folder(root, request, paths) : await inRepository(repository, request);
    const selected = await selectPaths(changes, paths);
    const files = selected.files.toSorted(compareFiles);
    return { ...selected, files, faults: selected.faults.toSorted(compareFaults), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function folder(root: string, request: ChangeRequest, paths: readonly string[]): Changes {
  if (request.base !== undefined || request.head !== undefined) {
    throw new UserError(`"${root}" is in no git repository`, 'Without one there are no revisions to compare');
  }
  const { files, faults, submodules } = readFolderFiles(root, paths);
  return whole(workingTree(root, { label: `folder ${basename(root)}`, submodules }), files, faults);
}

function inRepository(repository: Repository, request: ChangeRequest): Promise<Changes> {
  if (request.all !== true) return readChange(repository, request);
  return request.head === undefined ? allOnDisk(repository) : allOfCommit(repository, request.head);
}

/** A tree as a whole: there is no base, and the policy is its own. */
function whole(head: Tree, files: Listing['files'], faults: readonly Fault[]): Changes {
  return { base: undefined, head, policy: head, files, faults };
}

async function allOfCommit(repository: Repository, revision: string): Promise<Changes> {
  const commit = await readCommit(repository, revision);
  const { paths, faults } = await readCommitFiles(repository, commit);
  return whole(revisionTree(repository, commit), introduced(paths), faults);
}

async function allOnDisk(repository: Repository): Promise<Changes> {
  const { root } = repository;
  const lists = await Promise.all([readTrackedFiles(repository), readUntrackedFiles(repository)]);
  const submodules = new Set(lists.flatMap((list) => list.submodules));
  const kind = kindsOnDisk(root, submodules);
  // The index also names what was removed since, or became a folder.
  const isFile = (path: string): boolean => ![undefined, 'directory'].includes(kind(path));
  const files = introduced(lists.flatMap((list) => list.paths).filter(isFile));
  const faults = lists.flatMap((list) => list.faults);
  return whole(workingTree(root, { label: 'working tree', submodules }), files, faults);
}

async function readChange(repository: Repository, request: ChangeRequest): Promise<Changes> {
  const [base, head] = await Promise.all([
    request.base === undefined ? readDefaultBranch(repository) : readCommit(repository, request.base),
    request.head === undefined ? readCommitIfAny(repository, 'HEAD') : readCommit(repository, request.head),
  ]);
  if (head === undefined) {
    // Before the first commit: whatever is there is new.
    const all = await allOnDisk(repository);
    return base === undefined ? all : { ...all, policy: revisionTree(repository, base) };
  }
  if (base === undefined) {
    throw new UserError(
      'The repository has no default branch to compare with',
      'Name a revision with --base',
    );
  }
  const mergeBase = await readMergeBase(repository, base, head);
  const policy = revisionTree(repository, base);
  // Without a merge-base the tip of base still tells which files differ.
  const start = mergeBase ?? base;
  if (request.head === undefined) {
    const { files, faults, submodules } = await readChangesOnDisk(repository, start);
    const tree = workingTree(repository.root, { label: 'working tree', submodules });
    return since(mergeBase, repository, { head: tree, policy, files, faults });
  }
  const { files, faults } = await readChangesBetween(repository, start, head);
  return since(mergeBase, repository, { head: revisionTree(repository, head), policy, files, faults });
}

function since(
  mergeBase: Commit | undefined,
  repository: Repository,
  changes: Omit<Changes, 'base'>,
): Changes {
  if (mergeBase !== undefined) return { ...changes, base: revisionTree(repository, mergeBase) };
  const present = changes.files.flatMap(({ head }) => head ?? []);
  return {
    ...changes,
    base: undefined,
    files: introduced(present),
    faults: [...changes.faults, baseMissing(repository)],
  };
}

function baseMissing({ isShallow }: Repository): Fault {
  const cause = isShallow
    ? 'The clone is shallow and lacks the commit where the head left the base'
    : 'The head has no commit in common with the base';
  const remedy = isShallow
    ? 'Fetch the whole history (actions/checkout: fetch-depth: 0)'
    : 'Start the branch anew from the base, or name another base';
  return sourceFault('base-missing', '.', cause, remedy);
}
