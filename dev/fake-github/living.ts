import { addCheckRun } from './checks.ts';
import { checkShape } from './check-request.ts';
import { mergeGroupEvent, pullEvent, pushEvent, workflowRunEvent } from './event.ts';
import { addIssueComment } from './issue-comments.ts';
import { pushCommit, rebase } from './pushing.ts';
import { seedComment, seedReview } from './seed.ts';
import { threadsOf } from './threads.ts';
import { zipOf } from './zip.ts';
import type { Action } from './event.ts';
import type { CheckRun, Comment, IssueComment, Review } from './posted.ts';
import type { Push } from './pushing.ts';
import type { Json } from './schema.ts';
import type { CommentSeed, ReviewSeed } from './seed.ts';
import type { WorkflowRun } from './workflow-runs.ts';
import type { World } from './world.ts';
import type { ZipEntry } from './zip.ts';

/** A finished run of a workflow on the pull request's head, where not told otherwise. */
export interface RunSeed extends Partial<Omit<WorkflowRun, 'id' | 'artifacts'>> {
  /** The files of each artifact by its name, or the bytes of an archive that is none. */
  readonly artifacts?: Readonly<Record<string, readonly ZipEntry[] | Buffer>>;
  readonly isExpired?: boolean;
}

/** What people, bots and other workflows do meanwhile. */
export interface Living {
  /** Payload of the `pull_request` event, as a runner writes it to `GITHUB_EVENT_PATH`. */
  event(action?: Action): Promise<Json>;
  /** Queues the pull request and tells the event; its head is a merge commit on a branch of its own. */
  mergeGroupEvent(): Promise<Json>;
  /** Of the branch as it is now; without `before` it is a new one. */
  pushEvent(branch: string, before?: string): Promise<Json>;
  workflowRunEvent(id: number): Promise<Json>;
  /** Adds a commit to a branch and returns its SHA; `onto` makes it a force-push. */
  push(push: Push): Promise<string>;
  /** Puts the pull request on the tip of its base branch, as one commit, and returns it. */
  rebase(): Promise<string>;
  /** Closes or reopens the pull request, or changes whether it is a draft. */
  update(change: { readonly state?: 'open' | 'closed'; readonly draft?: boolean }): void;
  /** Leaves a review of somebody else; rejects one that GitHub would refuse. */
  seedReview(review: ReviewSeed): Promise<Review>;
  /** Leaves a comment of somebody else; rejects one that GitHub would refuse. */
  seedComment(comment: CommentSeed): Promise<Comment>;
  seedIssueComment(comment: { readonly user: string; readonly body: string }): IssueComment;
  /** Leaves a completed check run of another app on the head; `check` is a request of the API. */
  seedCheckRun(app: string, check: { readonly name: string; readonly conclusion: string }): Promise<CheckRun>;
  seedRun(run: RunSeed): Promise<WorkflowRun>;
  /** Somebody resolves the thread of a comment. */
  resolveThread(commentId: number, user: string): void;
}

export function living(world: World): Living {
  const { git, pull, posted } = world;
  return {
    event: (action = 'opened') => pullEvent(world, action),
    mergeGroupEvent: () => mergeGroupEvent(world),
    pushEvent: (branch, before) => pushEvent(world, branch, before),
    workflowRunEvent: (id) => workflowRunEvent(world, id),
    push: (push) => pushCommit(git, push),
    rebase: () => rebase(git, pull.head, pull.base),
    update: (change) => void Object.assign(pull, change),
    seedReview: (review) => seedReview(world, review),
    seedComment: (comment) => seedComment(world, comment),
    seedIssueComment: ({ user, body }) => addIssueComment(world, user, body),
    async seedCheckRun(app, check) {
      const { head } = await pull.commits();
      return addCheckRun(world, app, checkShape.parse({ ...check, head_sha: head }));
    },
    seedRun: (run) => seedRun(world, run),
    resolveThread(commentId, user) {
      const thread = threadsOf(world).find(({ comments }) => comments.some(({ id }) => id === commentId));
      if (thread === undefined) throw new Error(`no thread with the comment ${commentId}`);
      posted.resolved.set(thread.firstId, user);
    },
  };
}

async function seedRun(world: World, seed: RunSeed): Promise<WorkflowRun> {
  const { artifacts = {}, isExpired = false, ...given } = seed;
  const { pull, posted } = world;
  const run: WorkflowRun = {
    id: posted.nextId(),
    name: 'Analyse',
    path: '.github/workflows/analyse.yml',
    event: 'pull_request',
    conclusion: 'success',
    headSha: (await pull.commits()).head,
    headBranch: pull.head,
    headRepository: pull.headRepository ?? world.repository,
    ...given,
    artifacts: Object.entries(artifacts).map(([name, content]) => ({
      id: posted.nextId(),
      name,
      bytes: Buffer.isBuffer(content) ? content : zipOf(content),
      isExpired,
    })),
  };
  world.runs.push(run);
  return run;
}
