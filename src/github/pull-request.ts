import type { Fault } from '../finding/fault.ts';
import { UserError } from '../finding/user-error.ts';
import { byText } from '../finding/order.ts';
import type { Hunk } from '../report/review/anchor.ts';
import { sourceFault } from '../source/source-fault.ts';
import type { ChangedFile, ChangeSet } from '../source/tree.ts';
import { Blobs } from './blobs.ts';
import type { Client, Repository } from './client.ts';
import { CommitTree, type TreeEntry } from './commit-tree.ts';
import { hunksOf } from './hunks.ts';
import { refusal } from './request-error.ts';

/** A pull request as it stands now, read through the API alone. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly changes: ChangeSet;
  /** Where GitHub's diff lets comments stand, on the new side, by path. */
  readonly legal: (path: string) => readonly Hunk[];
}

/** Reads a pull request. Throws `UserError` when GitHub does not let us. */
export async function readPullRequest(
  client: Client,
  repository: Repository,
  number: number,
): Promise<PullRequest> {
  try {
    return await read(client, repository, number);
  } catch (error) {
    const { status, message } = refusal(error);
    throw new UserError(
      `Pull request #${number} cannot be read: GitHub answered ${status}, ${message}`,
      'The job needs `contents: read` and `pull-requests: write`; if it has them, run it again. No verdict was reached',
    );
  }
}

async function read(client: Client, repository: Repository, number: number): Promise<PullRequest> {
  const { data: pull } = await client.rest.pulls.get({ ...repository, pull_number: number });
  const { base, head } = pull;
  const [mergeBase, tip, listed] = await Promise.all([
    readMergeBase(client, repository, base.sha, head.sha),
    readTip(client, repository, base.ref),
    listFiles(client, repository, number),
  ]);
  const blobs = new Blobs(client, repository);
  const tree = (sha: string, name: string) => new CommitTree(client, repository, blobs, sha, name);
  const trees = { base: tree(mergeBase, base.ref), head: tree(head.sha, head.ref) };
  const {
    files,
    faults,
    blobs: changed,
  } = await changedFiles(trees.base, trees.head, listed, pull.changed_files);
  blobs.expect(changed);
  const hunks = new Map(listed.map(({ filename, patch }) => [filename, hunksOf(patch)]));
  return {
    number,
    headSha: head.sha,
    changes: { ...trees, policy: tree(tip, base.ref), files, faults, close: async () => {} },
    legal: (path) => hunks.get(path) ?? [],
  };
}

/** Each file once: a list that changes while it is paged repeats some, and would seem whole. */
async function listFiles(
  client: Client,
  repository: Repository,
  number: number,
): Promise<readonly (ListedFile & { readonly patch?: string })[]> {
  const parameters = { ...repository, pull_number: number, per_page: 100 };
  const listed = await client.paginate(client.rest.pulls.listFiles, parameters);
  return [...new Map(listed.map((file) => [file.filename, file])).values()];
}

async function readMergeBase(
  client: Client,
  repository: Repository,
  base: string,
  head: string,
): Promise<string> {
  const basehead = `${base}...${head}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead,
    per_page: 1,
  });
  return data.merge_base_commit.sha;
}

/** `base.sha` of a pull request is the tip when it was last updated; the policy in force is that of the tip now. */
async function readTip(client: Client, repository: Repository, branch: string): Promise<string> {
  const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
  return data.object.sha;
}

interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
}

/**
 * The changed files from the trees themselves, since GitHub lists no more than 3,000; its list tells the moves.
 * Where a tree is too large to be listed, the list must do, and one that is cut short is a fault.
 */
export async function changedFiles(
  base: CommitTree,
  head: CommitTree,
  listed: readonly ListedFile[],
  count: number,
): Promise<Changed> {
  const [before, after] = await Promise.all([base.listAll(), head.listAll()]);
  if (before !== undefined && after !== undefined) {
    const files = differences(before, after, listed);
    const entries = files.flatMap((file) => [before.get(file.base ?? ''), after.get(file.head ?? '')]);
    return { files, faults: [], blobs: entries.filter((entry) => entry !== undefined).filter(isFile) };
  }
  const files = listed.map(({ filename, status, previous_filename: previous }) => ({
    base: status === 'added' ? undefined : (previous ?? filename),
    head: status === 'removed' ? undefined : filename,
  }));
  const isWhole = listed.length >= count;
  const faults = isWhole ? [] : [truncated(listed.length, count)];
  return { files: files.toSorted(byPath), faults, blobs: [] };
}

interface Changed {
  readonly files: readonly ChangedFile[];
  readonly faults: readonly Fault[];
  /** What both sides of them hold, as far as the trees were listed. */
  readonly blobs: readonly TreeEntry[];
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100');
}

function differences(
  before: ReadonlyMap<string, TreeEntry>,
  after: ReadonlyMap<string, TreeEntry>,
  listed: readonly ListedFile[],
): readonly ChangedFile[] {
  const moves = new Map(
    listed.flatMap(({ filename, previous_filename: from }) => (from === undefined ? [] : [[filename, from]])),
  );
  const isChanged = (path: string) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old?.sha !== now?.sha || old?.mode !== now?.mode;
  };
  const moved = new Set([...moves.values()].filter((path) => !after.has(path)));
  const present = [...after.keys()].filter(isChanged).map((path): ChangedFile => {
    const from = before.has(path) ? path : moves.get(path);
    return { base: from !== undefined && before.has(from) ? from : undefined, head: path };
  });
  const removed = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path));
  return [...present, ...removed.map((path) => ({ base: path, head: undefined }))].toSorted(byPath);
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  return byText(a.head ?? a.base ?? '', b.head ?? b.base ?? '');
}

function truncated(listed: number, count: number): Fault {
  return sourceFault(
    'change-truncated',
    '',
    `GitHub lists ${listed} of the ${count} changed files, and the repository is too large to be listed whole`,
    'Split the pull request',
  );
}
