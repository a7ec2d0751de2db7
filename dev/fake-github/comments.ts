import { z } from 'zod';
import { checkAnchor } from './anchor.ts';
import { commentResource } from './comment-resource.ts';
import { pageReply } from './page.ts';
import { now } from './posted.ts';
import { pullPath, requirePull } from './pull-request.ts';
import { notFound, validationFailed } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { actionsBot } from './world.ts';
import type { AnchorProblem, Anchored } from './anchor.ts';
import type { Anchor, Comment } from './posted.ts';
import type { FieldError } from './refusal.ts';
import type { Call, Reply, Route } from './route.ts';
import type { World } from './world.ts';

const side = z.enum(['LEFT', 'RIGHT']);

/** Fields that a comment of a review and a comment of its own share. */
export const draftShape = z.object({
  path: z.string(),
  body: z.string(),
  line: z.number().optional(),
  side: side.default('RIGHT'),
  start_line: z.number().optional(),
  start_side: side.optional(),
});
export type Draft = z.output<typeof draftShape>;

const commentShape = draftShape.extend({
  commit_id: z.string(),
  subject_type: z.enum(['line', 'file']).default('line'),
  in_reply_to: z.number().optional(),
});
const bodyShape = z.object({ body: z.string() });

export function commentRoutes(world: World): Route[] {
  const read = { scope: 'pull_requests', level: 'read' } as const;
  const write = { scope: 'pull_requests', level: 'write' } as const;
  const list = `${pullPath}/comments`;
  const one = `${repositoryPath}/pulls/comments/{comment_id}`;
  return [
    { operation: `GET ${one}`, need: read, answer: (call) => oneReply(world, call) },
    { operation: `PATCH ${one}`, need: write, answer: (call) => editReply(world, call) },
    { operation: `DELETE ${one}`, need: write, answer: (call) => deleteReply(world, call) },
    { operation: `GET ${list}`, need: read, answer: (call) => listReply(world, call) },
    { operation: `POST ${list}`, need: write, answer: (call) => createReply(world, call) },
    {
      operation: `POST ${list}/{comment_id}/replies`,
      need: write,
      answer: (call) => answerReply(world, call, Number(call.params['comment_id'])),
    },
  ];
}

export function anchorOf(draft: Draft, subject: Anchor['subject']): Anchor {
  const { side: end, line, start_side: startSide, start_line: startLine } = draft;
  return { subject, side: end, line, startSide, startLine };
}

/** Stores a comment that was found legal. */
export function addComment(
  world: World,
  user: string,
  draft: Draft,
  place: Anchor & Anchored & Pick<Comment, 'commitId' | 'reviewId' | 'inReplyTo'>,
): Comment {
  const time = now();
  const { path, body } = draft;
  const comment = { ...place, id: world.posted.nextId(), user, path, body, createdAt: time, updatedAt: time };
  world.posted.comments.push(comment);
  return comment;
}

/** A comment posted by itself gets a submitted review of its own. */
export function addOwnReview(world: World, user: string, commitId: string): number {
  const id = world.posted.nextId();
  world.posted.reviews.push({ id, user, body: '', state: 'COMMENTED', commitId, submittedAt: now() });
  return id;
}

function textErrors(world: World, body: string): FieldError[] {
  const resource = 'PullRequestReviewComment';
  if (body.trim() === '') return [{ resource, code: 'missing_field', field: 'body' }];
  if (body.length <= world.limits.text) return [];
  const message = `body is too long (maximum is ${world.limits.text} characters)`;
  return [{ resource, code: 'custom', field: 'body', message }];
}

async function createReply(world: World, call: Call): Promise<Reply> {
  requirePull(world, call);
  const request = commentShape.parse(call.body);
  if (request.in_reply_to !== undefined) return answerReply(world, call, request.in_reply_to);
  const resource = 'PullRequestReviewComment';
  if (!(await world.pull.has(request.commit_id))) {
    const message = 'commit_id is not part of the pull request';
    throw validationFailed([{ resource, code: 'custom', field: 'commit_id', message }]);
  }
  refusePending(world, actionsBot);
  const texts = textErrors(world, request.body);
  if (texts.length > 0) throw validationFailed(texts);
  const anchor = anchorOf(request, request.subject_type);
  const anchored = await checkAnchor(world, request.commit_id, request.path, anchor);
  if (!('diffHunk' in anchored)) throw validationFailed(anchored.flatMap(anchorErrors));
  const reviewId = addOwnReview(world, actionsBot, request.commit_id);
  const place = { ...anchor, ...anchored, commitId: request.commit_id, reviewId, inReplyTo: undefined };
  const body = await commentResource(world, addComment(world, actionsBot, request, place));
  return { status: 201, body, headers: { location: String(body['url']) } };
}

/** GitHub refuses even a single comment while the same user has a pending review. */
function refusePending(world: World, user: string): void {
  if (!world.posted.reviews.some((review) => review.user === user && review.state === 'PENDING')) return;
  const message = 'user_id can only have one pending review per pull request';
  throw validationFailed([{ resource: 'PullRequestReview', code: 'custom', field: 'user_id', message }]);
}

function anchorErrors(problem: AnchorProblem): FieldError[] {
  const resource = 'PullRequestReviewComment';
  const thread = 'pull_request_review_thread';
  const noHunk: FieldError = { resource, code: 'missing_field', field: `${thread}.diff_hunk` };
  const custom = (field: string, text: string): FieldError => {
    return { resource, code: 'custom', field: `${thread}.${field}`, message: `${thread}.${field} ${text}` };
  };
  if (problem === 'path') return [{ resource, code: 'invalid', field: `${thread}.path` }, noHunk];
  if (problem === 'line') return [custom('line', 'must be part of the diff'), noHunk];
  if (problem === 'order') return [custom('start_line', 'must precede the end line.')];
  return [custom('start_line', 'must be part of the same hunk as the line.')];
}

async function answerReply(world: World, call: Call, parentId: number): Promise<Reply> {
  requirePull(world, call);
  const { body } = bodyShape.parse(call.body);
  const parent = findComment(world, parentId);
  refusePending(world, actionsBot);
  const texts = textErrors(world, body);
  if (texts.length > 0) throw validationFailed(texts);
  const comment = replyTo(world, actionsBot, parent, body);
  return { status: 201, body: await commentResource(world, comment) };
}

/** An answer joins its parent's thread: it stands where the parent stands. */
export function replyTo(world: World, user: string, parent: Comment, body: string): Comment {
  const reviewId = addOwnReview(world, user, parent.commitId);
  const draft: Draft = { path: parent.path, body, side: parent.side };
  return addComment(world, user, draft, { ...parent, reviewId, inReplyTo: parent.inReplyTo ?? parent.id });
}

export function findComment(world: World, id: number): Comment {
  const comment = world.posted.comments.find((one) => one.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

async function oneReply(world: World, call: Call): Promise<Reply> {
  const comment = findComment(world, Number(call.params['comment_id']));
  return { status: 200, body: await commentResource(world, comment) };
}

async function editReply(world: World, call: Call): Promise<Reply> {
  const comment = findComment(world, Number(call.params['comment_id']));
  const { body } = bodyShape.parse(call.body);
  const texts = textErrors(world, body);
  if (texts.length > 0) throw validationFailed(texts);
  const edited = { ...comment, body, updatedAt: now() };
  world.posted.comments.splice(world.posted.comments.indexOf(comment), 1, edited);
  return { status: 200, body: await commentResource(world, edited) };
}

function deleteReply(world: World, call: Call): Reply {
  const comment = findComment(world, Number(call.params['comment_id']));
  world.posted.comments.splice(world.posted.comments.indexOf(comment), 1);
  return { status: 204 };
}

async function listReply(world: World, call: Call): Promise<Reply> {
  requirePull(world, call);
  const pending = world.posted.reviews
    .filter((review) => review.state === 'PENDING')
    .map((review) => review.id);
  const since = call.query.get('since') ?? '';
  const visible = world.posted.comments
    .filter((comment) => !pending.includes(comment.reviewId) && comment.updatedAt >= since)
    .toSorted((a, b) => a.id - b.id);
  const isDescending = call.query.has('sort') && call.query.get('direction') !== 'asc';
  const ordered = isDescending ? visible.toReversed() : visible;
  return pageReply(call, world.url, await Promise.all(ordered.map((one) => commentResource(world, one))));
}
