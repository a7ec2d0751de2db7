import { plural } from '../../finding/plural.ts';
import type { Outcome } from '../../finding/outcome.ts';
import { readMarker, reviewMarker } from '../../report/marker.ts';
import { markdownLink } from '../../report/neutral/markdown-link.ts';
import { review, type Review, type ReviewComment } from '../../report/review.ts';
import type { PullRequest } from '../pull-request.ts';
import { isSuperseded, refusal } from '../request-error.ts';
import { readConversation, readReviews, type Conversation, type PostedReview } from './conversation.ts';
import { planComments } from './plan.ts';
import { attempt, nothingToSay, refused, type Delivery, type Publication } from './publication.ts';
import { settleThreads } from './settle.ts';

type Pull = Pick<PullRequest, 'number' | 'legal' | 'changes'>;

const permission = 'pull-requests: write';

/**
 * Posts what is new as one review, brings the body of the first one up to date and settles the threads of findings
 * that are gone or back. Throws only what says that the pull request has moved on.
 */
export async function publishReview(
  outcome: Outcome,
  publication: Publication,
  pull: Pull,
): Promise<Delivery> {
  let conversation: Conversation;
  try {
    conversation = await readConversation(publication, pull.number);
  } catch (error) {
    // Whoever cannot see what was said would say it twice.
    return { published: [], faults: [refused('reading of earlier reviews', permission, error)] };
  }
  const { advice, links, headSha } = publication;
  const first = review(outcome, { legal: pull.legal, advice, links });
  const { post, ...answers } = planComments({
    outcome,
    threads: conversation.threads,
    wanted: first.comments,
    paths: new Set(pull.changes.files.flatMap(({ head }) => head ?? [])),
    head: headSha.slice(0, 7),
  });
  const posted = await postNews(outcome, { ...first, comments: post }, { publication, pull, conversation });
  const settled = await settleThreads(answers, publication, pull.number);
  const dismissed = await dismiss(outcome, publication, pull, conversation);
  return {
    published: [...posted.published, ...settled.published, ...dismissed.published],
    faults: [...posted.faults, ...settled.faults, ...dismissed.faults],
  };
}

interface Context {
  readonly publication: Publication;
  readonly pull: Pull;
  readonly conversation: Conversation;
}

async function postNews(outcome: Outcome, news: Review, context: Context): Promise<Delivery> {
  const { main } = context.conversation;
  if (main === undefined && news.comments.length === 0 && isSilent(outcome)) return nothingToSay;
  try {
    return { published: await postOrUpdate(outcome, news, context), faults: [] };
  } catch (error) {
    if (isSuperseded(error)) throw error;
    const fault = refused('review', permission, error);
    if (news.comments.length === 0 || refusal(error).status !== 422)
      return { published: [], faults: [fault] };
    // GitHub refuses all for one comment and does not say for which: the body can carry them.
    const { advice, links } = context.publication;
    const plain = review(outcome, { legal: () => [], advice, links });
    const second = await attempt('review', permission, () => postOrUpdate(outcome, plain, context));
    return { published: second.published, faults: [fault, ...second.faults] };
  }
}

async function postOrUpdate(outcome: Outcome, news: Review, context: Context): Promise<readonly string[]> {
  const { publication, pull, conversation } = context;
  const { main } = conversation;
  const event = eventFor(outcome, publication, conversation);
  const isNew = main === undefined || news.comments.length > 0 || event === 'REQUEST_CHANGES';
  const published: string[] = [];
  if (isNew) {
    const body = main === undefined ? news.body : pointer(news.comments.length, main);
    const { html_url: url } = await create({ ...news, body }, event, context);
    published.push(`review with ${plural(news.comments.length, 'comment')}: ${url}`);
  }
  if (main !== undefined && main.body.trim() !== news.body.trim()) {
    const { client, repository } = publication;
    const target = { ...repository, pull_number: pull.number, review_id: main.id };
    await client.rest.pulls.updateReview({ ...target, body: news.body });
    published.push(`review brought up to date: ${main.url}`);
  }
  return published;
}

function pointer(comments: number, { url }: PostedReview): string {
  const news = comments === 0 ? 'What was found' : `${plural(comments, 'new finding')}. The whole`;
  return `${news} stands in the ${markdownLink('first review', url)}.\n\n${reviewMarker}`;
}

type Event = 'COMMENT' | 'REQUEST_CHANGES';

/** Changes are requested once: a second request would say nothing new. */
function eventFor(outcome: Outcome, { reviewEvent }: Publication, { reviews, login }: Conversation): Event {
  const isRequested = reviews.some((each) => each.login === login && each.state === 'CHANGES_REQUESTED');
  return reviewEvent === 'REQUEST_CHANGES' && outcome.verdict !== 'pass' && !isRequested
    ? 'REQUEST_CHANGES'
    : 'COMMENT';
}

/** A change of which nothing is to be told. */
function isSilent({ faults, findings }: Outcome): boolean {
  const isQuiet = ({ status, decision }: Outcome['findings'][number]) =>
    status === 'existing' || status === 'moved' || (status === 'introduced' && decision.action === 'report');
  return faults.length === 0 && findings.every(isQuiet);
}

async function create(
  { body, comments }: Review,
  event: Event,
  context: Context,
): Promise<{ readonly html_url: string }> {
  const { publication, pull, conversation } = context;
  const { client, repository, headSha } = publication;
  const target = { ...repository, pull_number: pull.number };
  const known = new Set(conversation.reviews.map(({ id }) => id));
  const send = async (as: Event) => {
    const drafts = comments.map(draft);
    const request = { ...target, commit_id: headSha, event: as, body, comments: drafts };
    return (await client.rest.pulls.createReview(request)).data;
  };
  const find = async () => {
    const reviews = await readReviews(publication, pull.number);
    const mine = (each: PostedReview) => each.commit === headSha && each.body.trim() === body.trim();
    const found = reviews.find((each) => !known.has(each.id) && mine(each));
    return found === undefined ? undefined : { html_url: found.url };
  };
  try {
    return await client.once(() => send(event), find);
  } catch (error) {
    if (event === 'REQUEST_CHANGES' && /your own pull request/i.test(refusal(error).message))
      return client.once(() => send('COMMENT'), find);
    if (!/pending review/i.test(refusal(error).message)) throw error;
    await dropPending(publication, pull.number, conversation);
    return client.once(() => send(event), find);
  }
}

/** A run that died between two requests of another tool leaves a draft that blocks every review. */
async function dropPending(publication: Publication, number: number, { login }: Conversation): Promise<void> {
  const { client, repository } = publication;
  for (const { id, state, login: author } of await readReviews(publication, number)) {
    if (state !== 'PENDING' || author !== login) continue;
    await client.rest.pulls.deletePendingReview({ ...repository, pull_number: number, review_id: id });
  }
}

function draft({ path, line, startLine, body }: ReviewComment) {
  const start = startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path, body, line, side: 'RIGHT', ...start };
}

/** What requested changes no longer holds when the outcome passes. */
async function dismiss(
  outcome: Outcome,
  { client, repository, headSha }: Publication,
  { number }: Pull,
  { reviews, login }: Conversation,
): Promise<Delivery> {
  // Other steps of a job post as the same bot.
  const standing = reviews.filter(
    (each) =>
      each.login === login && each.state === 'CHANGES_REQUESTED' && readMarker(each.body) === 'review',
  );
  if (outcome.verdict !== 'pass' || standing.length === 0) return nothingToSay;
  return attempt('dismissal of its request for changes', permission, async () => {
    for (const { id } of standing) {
      const target = { ...repository, pull_number: number, review_id: id };
      const message = `Passes as of ${headSha.slice(0, 7)}.`;
      await client.rest.pulls.dismissReview({ ...target, message });
    }
    return ['request for changes dismissed'];
  });
}
