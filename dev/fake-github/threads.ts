import { currentPlace } from './anchor.ts';
import { nodeId } from './user.ts';
import type { Comment } from './posted.ts';
import type { World } from './world.ts';

/** A comment on the diff with its answers. */
export interface Thread {
  /** GraphQL's. */
  readonly id: string;
  /** Of the comment that began it, which may have been deleted. */
  readonly firstId: number;
  /** Login; `undefined` while it is open. */
  readonly resolvedBy: string | undefined;
  /** In the order they were written; at least one. */
  readonly comments: readonly Comment[];
}

/** All threads in the order they began; one whose comments are all gone is gone too. */
export function threadsOf(world: World): Thread[] {
  const pending = new Set(
    world.posted.reviews.filter((review) => review.state === 'PENDING').map((review) => review.id),
  );
  const threads = new Map<number, Comment[]>();
  for (const comment of world.posted.comments) {
    if (pending.has(comment.reviewId)) continue;
    const first = comment.inReplyTo ?? comment.id;
    threads.set(first, [...(threads.get(first) ?? []), comment]);
  }
  return [...threads].map(([firstId, comments]) => {
    const id = nodeId('PRRT', String(firstId));
    return { id, firstId, resolvedBy: world.posted.resolved.get(firstId), comments };
  });
}

/** The line a thread stands on now; `undefined` for a thread on a file and for an outdated one. */
export async function threadLine(
  world: World,
  { comments }: Thread,
): Promise<{ readonly line: number | undefined; readonly isOutdated: boolean }> {
  const [comment] = comments;
  if (comment === undefined) return { line: undefined, isOutdated: false };
  const line = (await currentPlace(world, comment))?.line;
  return { line, isOutdated: comment.subject === 'line' && line === undefined };
}
