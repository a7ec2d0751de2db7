import { z } from 'zod';
import { checkAnchor } from './anchor.ts';
import { addComment, anchorOf, draftShape } from './comments.ts';
import { pageReply } from './page.ts';
import { now } from './posted.ts';
import { pullPath, requirePull } from './pull-request.ts';
import { notFound, unprocessable } from './refusal.ts';
import { nodeId, userResource } from './user.ts';
import { actionsBot } from './world.ts';
import type { AnchorProblem, Anchored } from './anchor.ts';
import type { Draft } from './comments.ts';
import type { Anchor, Review } from './posted.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

const reviewShape = z.object({
  commit_id: z.string().optional(),
  body: z.string().default(''),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(draftShape).default([]),
});
const bodyShape = z.object({ body: z.string() });
const dismissalShape = z.object({ message: z.string() });

type ReviewRequest = z.output<typeof reviewShape>;

export function reviewRoutes(world: World): Route[] {
  const read = { scope: 'pull_requests', level: 'read' } as const;
  const write = { scope: 'pull_requests', level: 'write' } as const;
  const list = `${pullPath}/reviews`;
  const one = `${list}/{review_id}`;
  return [
    { operation: `GET ${list}`, need: read, answer: (call) => listReply(world, call) },
    { operation: `POST ${list}`, need: write, answer: (call) => createReply(world, call) },
    {
      operation: `PUT ${one}/dismissals`,
      need: write,
      answer: (call) => dismissReply(world, call),
    },
    { operation: `GET ${one}`, need: read, answer: (call) => reviewReply(world, findReview(world, call)) },
    { operation: `PUT ${one}`, need: write, answer: (call) => editReply(world, call) },
    { operation: `DELETE ${one}`, need: write, answer: (call) => deleteReply(world, call) },
  ];
}

async function createReply(world: World, call: Call): Promise<Reply> {
  requirePull(world, call);
  return reviewReply(world, await createReview(world, actionsBot, reviewShape.parse(call.body)));
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Stores a review with all its comments, or refuses it and stores nothing. */
export async function createReview(world: World, user: string, request: ReviewRequest): Promise<Review> {
  const { head } = await world.pull.commits();
  const commitId = request.commit_id ?? head;
  if (!(await world.pull.has(commitId)))
    throw unprocessable(['The commitOID is not part of the pull request']);
  refuseEvent(world, user, request);
  const texts = [request.body, ...request.comments.map((comment) => comment.body)];
  const longest = world.limits.text;
  if (texts.some((text) => text.length > longest))
    throw unprocessable([`Body is too long (maximum is ${longest} characters)`]);
  if (request.comments.some((comment) => comment.body.trim() === ''))
    throw unprocessable(["Body can't be blank"]);
  // Nobody documents it: about 30 comments still pass, more are taken for spam.
  if (request.comments.length > world.limits.reviewComments)
    throw unprocessable(['was submitted too quickly']);
  const placed = await placeComments(world, commitId, request.comments);
  const review: Review = {
    id: world.posted.nextId(),
    user,
    body: request.body,
    state: request.event === undefined ? 'PENDING' : states[request.event],
    commitId,
    submittedAt: request.event === undefined ? undefined : now(),
  };
  world.posted.reviews.push(review);
  for (const { draft, place } of placed)
    addComment(world, user, draft, { ...place, commitId, reviewId: review.id, inReplyTo: undefined });
  return review;
}

function refuseEvent(world: World, user: string, { event, body }: ReviewRequest): void {
  if (event === 'APPROVE' && user === actionsBot)
    throw unprocessable(['GitHub Actions is not permitted to approve pull requests.']);
  if (user === world.pull.author && event === 'APPROVE')
    throw unprocessable(['Can not approve your own pull request']);
  if (user === world.pull.author && event === 'REQUEST_CHANGES')
    throw unprocessable(['Can not request changes on your own pull request']);
  if (event === 'REQUEST_CHANGES' && body.trim() === '')
    throw unprocessable(['You need to leave a comment indicating the requested changes.']);
  if (event === 'COMMENT' && body.trim() === '') throw unprocessable(["Body can't be blank"]);
  if (world.posted.reviews.some((review) => review.user === user && review.state === 'PENDING'))
    throw unprocessable(['User can only have one pending review per pull request']);
}

interface PlacedDraft {
  readonly draft: Draft;
  readonly place: Anchor & Anchored;
}

const sentences: Readonly<Record<AnchorProblem, readonly string[]>> = {
  path: ['Path could not be resolved'],
  line: ['Pull request review thread line must be part of the diff'],
  'same-hunk': ['Pull request review thread start line must be part of the same hunk as the line.'],
  order: ['Pull request review thread start line must precede the end line.'],
};
const noHunk = "Pull request review thread diff hunk can't be blank";

/** GitHub tells what is wrong, never which comment it is about. */
async function placeComments(world: World, commit: string, drafts: readonly Draft[]): Promise<PlacedDraft[]> {
  const problems: AnchorProblem[] = [];
  const placed: PlacedDraft[] = [];
  for (const draft of drafts) {
    const anchor = anchorOf(draft, 'line');
    const anchored = await checkAnchor(world, commit, draft.path, anchor);
    if ('diffHunk' in anchored) placed.push({ draft, place: { ...anchor, ...anchored } });
    else problems.push(...anchored);
  }
  if (problems.length === 0) return placed;
  const told = new Set(problems.flatMap((problem) => sentences[problem]));
  if (problems.includes('line')) told.add(noHunk);
  throw unprocessable([...told]);
}

function findReview(world: World, call: Call): Review {
  requirePull(world, call);
  const id = Number(call.params['review_id']);
  const review = world.posted.reviews.find((one) => one.id === id);
  if (review === undefined) throw notFound();
  return review;
}

function editReply(world: World, call: Call): Reply {
  const review = findReview(world, call);
  const { body } = bodyShape.parse(call.body);
  if (body.trim() === '') throw unprocessable(["Body can't be blank"]);
  if (body.length > world.limits.text)
    throw unprocessable([`Body is too long (maximum is ${world.limits.text} characters)`]);
  return replaceReview(world, review, { ...review, body });
}

function replaceReview(world: World, review: Review, edited: Review): Reply {
  world.posted.reviews.splice(world.posted.reviews.indexOf(review), 1, edited);
  return reviewReply(world, edited);
}

/** A comment cannot be dismissed, only what approves or requests changes. */
function dismissReply(world: World, call: Call): Reply {
  const review = findReview(world, call);
  const { message } = dismissalShape.parse(call.body);
  if (message.trim() === '') throw unprocessable(["Message can't be blank"]);
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    throw unprocessable([`Can not dismiss a ${review.state.toLowerCase()} pull request review`]);
  return replaceReview(world, review, { ...review, state: 'DISMISSED' });
}

function deleteReply(world: World, call: Call): Reply {
  const review = findReview(world, call);
  if (review.state !== 'PENDING') throw unprocessable(['Can not delete a non-pending pull request review']);
  const { posted } = world;
  posted.reviews.splice(posted.reviews.indexOf(review), 1);
  const kept = posted.comments.filter((comment) => comment.reviewId !== review.id);
  posted.comments.splice(0, posted.comments.length, ...kept);
  return reviewReply(world, review);
}

/** A pending review is shown to nobody but its author. */
function listReply(world: World, call: Call): Reply {
  requirePull(world, call);
  const visible = world.posted.reviews.filter(
    (review) => review.state !== 'PENDING' || review.user === actionsBot,
  );
  return pageReply(
    call,
    world.url,
    visible.map((review) => reviewResource(world, review)),
  );
}

function reviewReply(world: World, review: Review): Reply {
  return { status: 200, body: reviewResource(world, review) };
}

function reviewResource(world: World, review: Review): Json {
  const pull = `${world.url}/repos/${world.repository}/pulls/${world.pull.number}`;
  const html = `https://github.com/${world.repository}/pull/${world.pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', String(review.id)),
    user: userResource(world.url, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    author_association: 'NONE',
    commit_id: review.commitId,
    ...(review.submittedAt === undefined ? {} : { submitted_at: review.submittedAt }),
  };
}
