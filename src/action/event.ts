import { z } from 'zod';
import { UserError } from '../finding/user-error.ts';
import type { Mode } from './inputs.ts';

/** What an event asks to look at. */
export type Task =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** When the event was sent; it may have moved since. */
      readonly headSha: string;
      readonly isFork: boolean;
      /** Whether the job's token can write and its steps see secrets, whoever opened the pull request. */
      readonly isPrivileged: boolean;
    }
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly ref: string }
  /** An entry of a merge queue: no pull request, and maybe several. */
  | {
      readonly kind: 'queue';
      readonly base: string;
      readonly head: string;
      readonly ref: string;
      readonly into: string;
    }
  | { readonly kind: 'whole'; readonly head: string; readonly ref: string }
  | { readonly kind: 'report'; readonly run: ReportingRun };

/** The workflow run whose report is to be published, as GitHub tells. */
export interface ReportingRun {
  readonly id: number;
  /** What started it. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`; `undefined` when the fork is gone. */
  readonly headRepository: string | undefined;
}

/** An event as a runner hands it over. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_SHA` and `GITHUB_REF`. */
  readonly sha: string;
  readonly ref: string;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ full_name: z.string() });
const pullRequestEvent = z.object({
  pull_request: z.object({
    number: z.int(),
    // The repository is `null` once a fork is deleted.
    head: z.object({ sha, repo: repository.nullable() }),
    base: z.object({ repo: repository }),
  }),
});
const pushEvent = z.object({ ref: z.string(), before: sha, after: sha });
const queueEvent = z.object({
  merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha, base_ref: z.string() }),
});
const runEvent = z.object({
  workflow_run: z.object({
    id: z.int(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullable(),
  }),
});

/** What to do about an event. Throws `UserError` for one that the mode does not know. */
export function taskOf(event: Event, mode: Mode): Task {
  if (mode === 'publish') return publishTask(event);
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestTask(event);
    case 'merge_group':
      return queueTask(event);
    case 'push':
      return pushTask(event);
    case 'workflow_dispatch':
    case 'schedule':
      return { kind: 'whole', head: event.sha, ref: event.ref };
    default:
      throw new UserError(
        `The event "${event.name}" names nothing to review`,
        event.name === 'workflow_run'
          ? 'Set the input `mode: publish` to publish what another run reported'
          : `Run the action on ${reviewed.join(', ')}`,
      );
  }
}

const reviewed = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'workflow_dispatch',
  'schedule',
];

function pullRequestTask(event: Event): Task {
  const { number, head, base } = parsed(pullRequestEvent, event).pull_request;
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    isFork: head.repo?.full_name !== base.repo.full_name,
    isPrivileged: event.name === 'pull_request_target',
  };
}

function queueTask(event: Event): Task {
  const { merge_group: group } = parsed(queueEvent, event);
  const { base_sha: base, head_sha: head, head_ref: ref, base_ref: into } = group;
  return { kind: 'queue', base, head, ref, into: branchOf(into) ?? into };
}

/** A tag has no predecessor, so all of it is looked at. */
function pushTask(event: Event): Task {
  const { ref, before, after } = parsed(pushEvent, event);
  if (isZero(after)) {
    throw new UserError(`The push deletes "${ref}"`, 'There is nothing to review: leave out `on: delete`');
  }
  if (branchOf(ref) === undefined) return { kind: 'whole', head: after, ref };
  return { kind: 'range', base: before, head: after, ref };
}

function publishTask(event: Event): Task {
  if (event.name !== 'workflow_run') {
    throw new UserError(
      `\`mode: publish\` knows no event "${event.name}"`,
      'Run it `on: workflow_run` of the workflow that reviews, or leave `mode` out',
    );
  }
  const { workflow_run: run } = parsed(runEvent, event);
  return {
    kind: 'report',
    run: {
      id: run.id,
      event: run.event,
      headSha: run.head_sha,
      headBranch: run.head_branch ?? '',
      headRepository: run.head_repository?.full_name,
    },
  };
}

/** The name of a branch by its whole ref. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

/** How a push says that there was, or is, no commit. */
export function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

function parsed<Payload>(schema: z.ZodType<Payload>, { name, payload }: Event): Payload {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(
    `The payload of the event "${name}" is not one: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    'The runner writes it to GITHUB_EVENT_PATH',
  );
}
