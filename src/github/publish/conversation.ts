import { readMarker } from '../../report/marker.ts';
import { at, graphql, listAt } from '../graphql.ts';
import { BrokenAnswer, refusal } from '../request-error.ts';
import type { Publication } from './publication.ts';
import { threadsOf, type PostedComment, type Resolution, type Thread } from './thread.ts';

export interface PostedReview {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly state: string;
  readonly commit: string | null;
  readonly url: string;
}

/** What was said on a pull request before. */
export interface Conversation {
  readonly threads: readonly Thread[];
  /** All reviews, whoever wrote them, oldest first. */
  readonly reviews: readonly PostedReview[];
  /** Ours that holds the whole report; the first, should there be several. */
  readonly main: PostedReview | undefined;
  readonly login: string;
}

/** Whom the token of a job acts for, where GitHub does not say. */
const jobLogin = 'github-actions[bot]';

/** More pages of threads than this are left: what is beyond keeps its state. */
const mostPages = 20;

const threadsQuery = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
    }
  } }
  viewer { login }
}`;

/** Reads reviews and comments. The GraphQL API, with a budget of its own, is asked only where we may have spoken before. */
export async function readConversation(publication: Publication, number: number): Promise<Conversation> {
  const [reviews, comments] = await Promise.all([
    readReviews(publication, number),
    readComments(publication, number),
  ]);
  const isFirst = ![...reviews, ...comments].some(({ body }) => readMarker(body) !== undefined);
  const { login, resolutions } = isFirst
    ? { login: jobLogin, resolutions: new Map<number, Resolution>() }
    : await readThreads(publication, number);
  // Nothing else tells that GitHub has cut a list short, and what is not seen would be said again.
  const isShort = [...resolutions.keys()].some((id) => !comments.some((comment) => comment.id === id));
  if (isShort) throw new BrokenAnswer(502, 'the list of comments is not whole');
  return {
    threads: threadsOf(comments, login, resolutions),
    reviews,
    main: reviews.find((review) => review.login === login && readMarker(review.body) === 'review'),
    login,
  };
}

/** All reviews of a pull request, each once: a list that changes while it is paged repeats some. */
export async function readReviews(
  { client, repository }: Publication,
  number: number,
): Promise<readonly PostedReview[]> {
  const parameters = { ...repository, pull_number: number, per_page: 100 };
  const listed = await client.paginate(client.rest.pulls.listReviews, parameters);
  const reviews = listed.map(({ id, user, body, state, commit_id: commit, html_url: url }) => ({
    id,
    login: user?.login ?? '',
    body,
    state,
    commit,
    url,
  }));
  return eachOnce(reviews);
}

async function readComments(
  { client, repository }: Publication,
  number: number,
): Promise<readonly PostedComment[]> {
  const parameters = { ...repository, pull_number: number, per_page: 100 };
  const listed = await client.paginate(client.rest.pulls.listReviewComments, parameters);
  const comments = listed.map(({ id, user, path, body, in_reply_to_id: replyTo }) => ({
    id,
    // The account behind a comment can be gone, whatever the type says.
    login: at(user, 'login') === undefined ? '' : user.login,
    path,
    body,
    replyTo,
  }));
  return eachOnce(comments);
}

function eachOnce<Item extends { readonly id: number }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].toSorted((a, b) => a.id - b.id);
}

interface Threads {
  readonly login: string;
  readonly resolutions: ReadonlyMap<number, Resolution>;
}

/** Who we are and which threads are resolved; where the GraphQL API refuses, the job's own bot and none. */
async function readThreads(publication: Publication, number: number): Promise<Threads> {
  const resolutions = new Map<number, Resolution>();
  let login = jobLogin;
  try {
    let after: unknown = null;
    for (let page = 0; page < mostPages; page += 1) {
      const variables = { ...publication.repository, number, after };
      const data = await graphql(publication.client, threadsQuery, variables);
      const viewer = at(data, 'viewer', 'login');
      if (typeof viewer === 'string') login = viewer;
      const threads = at(data, 'repository', 'pullRequest', 'reviewThreads');
      for (const thread of listAt(threads, 'nodes')) addResolution(thread, resolutions);
      if (at(threads, 'pageInfo', 'hasNextPage') !== true) break;
      after = at(threads, 'pageInfo', 'endCursor');
    }
  } catch (error) {
    refusal(error);
  }
  return { login, resolutions };
}

function addResolution(thread: unknown, resolutions: Map<number, Resolution>): void {
  const node = at(thread, 'id');
  const comment = at(listAt(thread, 'comments', 'nodes')[0], 'databaseId');
  if (typeof node !== 'string' || typeof comment !== 'number') return;
  resolutions.set(comment, { node, isResolved: at(thread, 'isResolved') === true });
}
