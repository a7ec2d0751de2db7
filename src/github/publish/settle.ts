import { codeSpan } from '../../report/neutral/code-span.ts';
import { clipPath } from '../../report/neutral/clip.ts';
import { findingMarker, readMarker } from '../../report/marker.ts';
import type { ReviewComment } from '../../report/review.ts';
import { graphql } from '../graphql.ts';
import { refusal } from '../request-error.ts';
import type { Plan } from './plan.ts';
import { attempt, type Delivery, type Publication } from './publication.ts';
import { closedBody, closingReply, openingReply, reopenedBody, type Thread } from './thread.ts';

const resolve = `mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id isResolved } } }`;
const unresolve = `mutation($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { id isResolved } } }`;

const permission = 'pull-requests: write';

/** Says in the threads of earlier runs what became of their findings. Where somebody else has written, by a reply. */
export async function settleThreads(
  plan: Omit<Plan, 'post'>,
  publication: Publication,
  number: number,
): Promise<Delivery> {
  const write = writerTo(publication, number);
  const toggle = toggleOf(publication);
  const head = publication.headSha.slice(0, 7);
  const steps = [
    ...plan.move.map(({ thread, comment }) => async () => {
      await write(thread, movedBody(comment), movedReply(comment));
      return 'followed a renamed file';
    }),
    ...plan.reopen.map((thread) => async () => {
      await write(thread, reopenedBody(thread.body), openingReply(`Back in ${head}.`));
      if (thread.isResolved) await toggle(unresolve, thread);
      return 'opened again';
    }),
    ...plan.close.map(({ thread, why }) => async () => {
      await write(thread, closedBody(why, thread.body), closingReply(why));
      if (!thread.isResolved) await toggle(resolve, thread);
      return 'closed';
    }),
  ];
  const published: string[] = [];
  for (const step of steps) {
    const done = await attempt('answer to an earlier comment', permission, async () => [await step()]);
    // What refuses one refuses the others: the next run will try again.
    if (done.faults.length > 0) return { published, faults: done.faults };
    published.push(...done.published);
  }
  return { published: tally(published), faults: [] };
}

function tally(done: readonly string[]): readonly string[] {
  return [...new Set(done)].map((what) => `comments ${what}: ${done.filter((each) => each === what).length}`);
}

type Write = (thread: Thread, body: string, reply: string) => Promise<void>;

function writerTo({ client, repository }: Publication, number: number): Write {
  return async (thread, body, reply) => {
    const target = { ...repository, comment_id: thread.comment };
    if (!thread.isShared) {
      await client.rest.pulls.updateReviewComment({ ...target, body });
      return;
    }
    await client.once(
      async () => {
        await client.rest.pulls.createReplyForReviewComment({ ...target, pull_number: number, body: reply });
        return true;
      },
      async () => {
        const parameters = { ...repository, pull_number: number, per_page: 100 };
        const comments = await client.paginate(client.rest.pulls.listReviewComments, parameters);
        const isThere = comments.some(
          (each) => each.in_reply_to_id === thread.comment && each.body.trim() === reply.trim(),
        );
        return isThere ? true : undefined;
      },
    );
  };
}

/**
 * Resolves or unresolves a thread. For that GitHub wants `contents: write` besides, which few jobs should have:
 * what it refuses once is not asked again, for the comment says it too.
 */
function toggleOf({ client }: Publication): (mutation: string, thread: Thread) => Promise<void> {
  let isRefused = false;
  return async (mutation, { node }) => {
    if (isRefused || node === undefined) return;
    try {
      await graphql(client, mutation, { id: node });
    } catch (error) {
      refusal(error);
      isRefused = true;
    }
  };
}

function movedBody({ path, line, body }: ReviewComment): string {
  const [title = '', ...rest] = body.split('\n');
  return [title, '', `This stands in ${codeSpan(`${clipPath(path)}:${line}`)} now.`, ...rest].join('\n');
}

function movedReply({ path, line, body }: ReviewComment): string {
  const where = `This stands in ${codeSpan(`${clipPath(path)}:${line}`)} now.`;
  return `${where}\n\n${findingMarker(readMarker(body) ?? '')}`;
}
