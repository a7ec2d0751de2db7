import { checkAnchor } from './anchor.ts';
import { addComment, addOwnReview, anchorOf, findComment, replyTo } from './comments.ts';
import { createReview } from './reviews.ts';
import type { Side } from './patch.ts';
import type { Comment, Review } from './posted.ts';
import type { World } from './world.ts';

/** A review that somebody else left. */
export interface ReviewSeed {
  /** Login; apps end in `[bot]`. */
  readonly user: string;
  readonly body: string;
  /** Pending when left out. */
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
}

/** A comment that somebody else left: on a line, on a file, or as the answer to a comment. */
export type CommentSeed = { readonly user: string; readonly body: string } & (
  | { readonly path: string; readonly line?: number; readonly side?: Side }
  | { readonly inReplyTo: number }
);

export async function seedReview(world: World, seed: ReviewSeed): Promise<Review> {
  const { user, body, event } = seed;
  return createReview(world, user, { body, event, comments: [] });
}

export async function seedComment(world: World, seed: CommentSeed): Promise<Comment> {
  const { user, body } = seed;
  if ('inReplyTo' in seed) return replyTo(world, user, findComment(world, seed.inReplyTo), body);
  const { head } = await world.pull.commits();
  const draft = { path: seed.path, body, side: seed.side ?? 'RIGHT', line: seed.line };
  const anchor = anchorOf(draft, seed.line === undefined ? 'file' : 'line');
  const anchored = await checkAnchor(world, head, seed.path, anchor);
  if (!('diffHunk' in anchored)) throw new Error(`no comment can stand there: ${anchored.join(', ')}`);
  const reviewId = addOwnReview(world, user, head);
  return addComment(world, user, draft, {
    ...anchor,
    ...anchored,
    commitId: head,
    reviewId,
    inReplyTo: undefined,
  });
}
