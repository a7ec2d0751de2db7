import { readMarker } from '../../report/marker.ts';

/** A comment on the diff, as GitHub has it. */
export interface PostedComment {
  readonly id: number;
  readonly login: string;
  readonly path: string;
  readonly body: string;
  /** The first comment of its thread; `undefined` for that itself. */
  readonly replyTo: number | undefined;
}

/** A thread that we began about a finding. */
export interface Thread {
  /** Id of its first comment. */
  readonly comment: number;
  readonly path: string;
  readonly body: string;
  readonly fingerprint: string;
  /** How we left it: `closed` when the finding was gone. */
  readonly state: 'open' | 'closed';
  /** Whether anybody else has written in it; then nothing in it is rewritten. */
  readonly isShared: boolean;
  /** Id in the GraphQL API, where that could be asked. */
  readonly node: string | undefined;
  readonly isResolved: boolean;
}

/** Of a thread in the GraphQL API, by the id of its first comment. */
export interface Resolution {
  readonly node: string;
  readonly isResolved: boolean;
}

// At the very beginning of a text: what comes from a pull request never stands there.
const closedMark = '<!-- concentric:closed -->';
const openMark = '<!-- concentric:open -->';
const rule = '\n\n---\n\n';

/** Our threads, oldest first. Anybody can paste a marker, so only the comments of `login` count. */
export function threadsOf(
  comments: readonly PostedComment[],
  login: string,
  resolutions: ReadonlyMap<number, Resolution>,
): readonly Thread[] {
  return comments.flatMap((comment) => {
    const marker = comment.replyTo === undefined ? findingOf(comment, login) : undefined;
    if (marker === undefined) return [];
    const replies = comments.filter(({ replyTo }) => replyTo === comment.id);
    const told = [comment, ...replies.filter((reply) => reply.login === login)];
    const resolution = resolutions.get(comment.id);
    return {
      comment: comment.id,
      path: comment.path,
      body: comment.body,
      fingerprint: told.flatMap((each) => findingOf(each, login) ?? []).at(-1) ?? marker,
      state: told.flatMap(({ body }) => stateOf(body) ?? []).at(-1) ?? 'open',
      isShared: replies.some((reply) => reply.login !== login),
      node: resolution?.node,
      isResolved: resolution?.isResolved ?? false,
    };
  });
}

function findingOf({ body, login: author }: PostedComment, login: string): string | undefined {
  const marker = author === login ? readMarker(body) : undefined;
  return marker === 'review' ? undefined : marker;
}

function stateOf(body: string): Thread['state'] | undefined {
  if (body.startsWith(closedMark)) return 'closed';
  return body.startsWith(openMark) ? 'open' : undefined;
}

/** The first comment of a thread whose finding is gone. */
export function closedBody(why: string, body: string): string {
  return `${closedMark}\n**${why}**${rule}${reopenedBody(body)}`;
}

/** The first comment of a thread whose finding is back. */
export function reopenedBody(body: string): string {
  return body.startsWith(closedMark) ? body.slice(body.indexOf(rule) + rule.length) : body;
}

export function closingReply(why: string): string {
  return `${closedMark}\n${why}`;
}

export function openingReply(why: string): string {
  return `${openMark}\n${why}`;
}
