import type { Fault } from '../finding/fault.ts';
import { byText } from '../finding/order.ts';
import { UserError } from '../finding/user-error.ts';
import { sourceFault } from '../source/source-fault.ts';
import type { ChangeSet } from '../source/tree.ts';
import { Blobs } from './blobs.ts';
import type { Client, Repository } from './client.ts';
import { CommitTree } from './commit-tree.ts';
import { changedFiles } from './pull-request.ts';
import { refusal } from './request-error.ts';

/** A commit, and its name for people: a branch, a tag, a queue entry. */
export interface NamedCommit {
  readonly sha: string;
  readonly name: string;
}

/** Tip of a branch now. Throws `UserError` when it cannot be read. */
export function readTip(client: Client, repository: Repository, branch: string): Promise<NamedCommit> {
  return orUserError(`The branch "${branch}"`, async () => {
    const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
    return { sha: data.object.sha, name: branch };
  });
}

export function readDefaultBranch(client: Client, repository: Repository): Promise<string> {
  return orUserError('The repository', async () => {
    const { data } = await client.rest.repos.get({ ...repository });
    return data.default_branch;
  });
}

/**
 * What `head` changes since it left `base`; `undefined` when `base` is no commit of the repository any more, as after
 * a force-push, or shares no history with it. Throws `UserError` for any other refusal.
 */
export function readRange(
  client: Client,
  repository: Repository,
  commits: { readonly base: NamedCommit; readonly head: NamedCommit; readonly policy: NamedCommit },
): Promise<ChangeSet | undefined> {
  const { base, head, policy } = commits;
  return orUserError(`The change from ${base.name} to ${head.name}`, async () => {
    const compared = await readComparison(client, repository, `${base.sha}...${head.sha}`);
    if (compared === undefined) return undefined;
    const { tree, blobs } = treesOf(client, repository);
    const trees = { base: tree({ ...base, sha: compared.mergeBase }), head: tree(head) };
    const { files: listed } = compared;
    const count = listed.length < mostCompared ? listed.length : Number.POSITIVE_INFINITY;
    const { files, faults, blobs: changed } = await changedFiles(trees.base, trees.head, listed, count);
    blobs.expect(changed);
    return { ...trees, policy: tree(policy), files, faults: faults.map(sayingWhy), close: async () => {} };
  });
}

/** Every file of a commit, all of it counting as introduced. Throws `UserError` when GitHub does not let us. */
export function readWhole(
  client: Client,
  repository: Repository,
  { head, policy }: { readonly head: NamedCommit; readonly policy: NamedCommit },
): Promise<ChangeSet> {
  return orUserError(`The tree of ${head.name}`, async () => {
    const { tree, blobs } = treesOf(client, repository);
    const whole = tree(head);
    const entries = await whole.listAll();
    blobs.expect([...(entries ?? [])].flatMap(([path, entry]) => (oftenRead.test(path) ? [entry] : [])));
    const paths = [...(entries?.keys() ?? [])].toSorted(byText);
    return {
      base: undefined,
      head: whole,
      policy: tree(policy),
      files: paths.map((path) => ({ base: undefined, head: path })),
      faults: entries === undefined ? [tooLarge] : [],
      close: async () => {},
    };
  });
}

/** Names of files that some reader claims, for the most part. */
const oftenRead = /\.(?:ya?ml|json)$|(?:docker|container)file[^/]*$/i;

/** Files that a comparison lists at most; it does not say how many there are. */
const mostCompared = 300;

async function readComparison(client: Client, repository: Repository, basehead: string) {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead,
      // Of the commits, of which nothing is asked; the files all stand on the first page.
      per_page: 1,
    });
    return { mergeBase: data.merge_base_commit.sha, files: data.files ?? [] };
  } catch (error) {
    if (refusal(error).status === 404) return undefined;
    throw error;
  }
}

function treesOf(client: Client, repository: Repository) {
  const blobs = new Blobs(client, repository);
  const tree = ({ sha, name }: NamedCommit) => new CommitTree(client, repository, blobs, sha, name);
  return { blobs, tree };
}

function sayingWhy(fault: Fault): Fault {
  if (fault.name !== 'change-truncated') return fault;
  const cause = `GitHub lists no more than ${mostCompared} changed files, and the repository is too large to be listed whole`;
  return { ...fault, cause, remedy: 'Run on pull requests too, which GitHub lists up to 3,000 files of' };
}

const tooLarge = sourceFault(
  'change-truncated',
  '',
  'The repository is too large for GitHub to list it whole',
  'Check it out and run `concentric check --all`',
);

async function orUserError<Result>(what: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const { status, message } = refusal(error);
    throw new UserError(
      `${what} cannot be read: GitHub answered ${status}, ${message}`,
      'The job needs `contents: read`; if it has that, run it again. No verdict was reached',
    );
  }
}
