import type { Git } from './git.ts';

/** How the pull request is set up. */
export interface PullOptions {
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  /** Login of who opened it. */
  readonly author: string;
  /** Branch it goes into. */
  readonly base: string;
  /** Branch it comes from; for a fork it is hidden from the repository, as a fork's branch is. */
  readonly head: string;
  readonly state?: 'open' | 'closed';
  readonly draft?: boolean;
  /** `owner/name` of the fork it comes from. */
  readonly headRepository?: string;
}

/** The commits a pull request is about at this moment. */
interface PullCommits {
  readonly head: string;
  /** Tip of the base branch as GitHub last looked: when the pull request was opened or its head moved. */
  readonly base: string;
  /** Where the two branches part; the diff starts there. */
  readonly mergeBase: string;
  /** What the pull request brings, newest first. */
  readonly brought: readonly string[];
}

/** The one pull request. Its head follows the branch in the repository; the rest changes as people change it. */
export interface Pull extends Omit<PullOptions, 'state' | 'draft'> {
  state: 'open' | 'closed';
  draft: boolean;
  commits(): Promise<PullCommits>;
  /** Whether a commit is one of those the pull request brings. */
  has(sha: string): Promise<boolean>;
  /** Where a commit of the pull request parts from the base branch. */
  mergeBase(sha: string): Promise<string>;
}

export async function openPull(git: Git, options: PullOptions): Promise<Pull> {
  const pullRef = `refs/pull/${options.number}/head`;
  await git.text('symbolic-ref', pullRef, `refs/heads/${options.head}`);
  let tips = await readTips(git, pullRef, `refs/heads/${options.base}`);
  let commits: Promise<PullCommits> | undefined;

  async function current(): Promise<PullCommits> {
    const now = await readTips(git, pullRef, `refs/heads/${options.base}`);
    if (now.head !== tips.head) {
      tips = now;
      commits = undefined;
    }
    commits ??= readCommits(git, tips);
    return commits;
  }

  return {
    ...options,
    state: options.state ?? 'open',
    draft: options.draft ?? false,
    commits: current,
    has: async (sha) => (await current()).brought.includes(sha),
    async mergeBase(sha) {
      const { head, base, mergeBase } = await current();
      return sha === head ? mergeBase : (await git.text('merge-base', base, sha)).trim();
    },
  };
}

type Tips = Pick<PullCommits, 'head' | 'base'>;

async function readTips(git: Git, headRef: string, baseRef: string): Promise<Tips> {
  const [head = '', base = ''] = (await git.text('rev-parse', headRef, baseRef)).split('\n');
  return { head, base };
}

async function readCommits(git: Git, tips: Tips): Promise<PullCommits> {
  const mergeBase = (await git.text('merge-base', tips.base, tips.head)).trim();
  const brought = (await git.text('rev-list', `${mergeBase}..${tips.head}`))
    .split('\n')
    .filter((sha) => sha !== '');
  return { ...tips, mergeBase, brought };
}
