import { branchOf, isZero, type Task } from './event.ts';
import {
  readDefaultBranch,
  readRange,
  readTip,
  readWhole,
  type NamedCommit,
} from '../github/commit-changes.ts';
import type { Client, Repository } from '../github/client.ts';
import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import type { ChangeSet } from '../source/tree.ts';

/** What a run looks at, and the commit its results belong to. */
export interface Target {
  readonly headSha: string;
  readonly changes: ChangeSet;
  readonly pullRequest: PullRequest | undefined;
  /** Whether `changes` is every file there is, because the event has nothing to compare with. */
  readonly isWhole: boolean;
}

export type ReviewTask = Exclude<Task, { kind: 'report' }>;

/** Reads through the API alone; nothing is checked out. Throws `UserError` when GitHub does not let us. */
export async function readTarget(client: Client, repository: Repository, task: ReviewTask): Promise<Target> {
  switch (task.kind) {
    case 'pull-request': {
      const pullRequest = await readPullRequest(client, repository, task.number);
      const { headSha, changes } = pullRequest;
      return { headSha, changes, pullRequest, isWhole: false };
    }
    case 'queue': {
      const policy = await readTip(client, repository, task.into);
      const base = { sha: task.base, name: task.into };
      return readSince(client, repository, { bases: [base], head: headOf(task), policy });
    }
    case 'range': {
      const policy = await readTip(client, repository, await readDefaultBranch(client, repository));
      const before = { sha: task.base, name: task.base.slice(0, 7) };
      // The first push of a branch has no predecessor, and one that rewrites history may have lost it.
      const bases = [...(isZero(task.base) ? [] : [before]), ...(isTip(policy, task) ? [] : [policy])];
      return readSince(client, repository, { bases, head: headOf(task), policy });
    }
    case 'whole': {
      const policy = await readTip(client, repository, await readDefaultBranch(client, repository));
      return readSince(client, repository, { bases: [], head: headOf(task), policy });
    }
  }
}

interface Since {
  /** What to compare with: the first of them that shares history with the head; without one all of it is looked at. */
  readonly bases: readonly NamedCommit[];
  readonly head: NamedCommit;
  readonly policy: NamedCommit;
}

async function readSince(client: Client, repository: Repository, since: Since): Promise<Target> {
  const { bases, head, policy } = since;
  for (const base of bases) {
    const changes = await readRange(client, repository, { base, head, policy });
    if (changes !== undefined) return { headSha: head.sha, changes, pullRequest: undefined, isWhole: false };
  }
  const changes = await readWhole(client, repository, { head, policy });
  return { headSha: head.sha, changes, pullRequest: undefined, isWhole: true };
}

function isTip(tip: NamedCommit, { head, ref }: { readonly head: string; readonly ref: string }): boolean {
  return tip.sha === head || branchOf(ref) === tip.name;
}

function headOf({ head, ref }: { readonly head: string; readonly ref: string }): NamedCommit {
  return { sha: head, name: ref.replace(/^refs\/(?:heads|tags)\//, '') };
}
