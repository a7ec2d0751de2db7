import { currentPlace } from './anchor.ts';
import { nodeId, userResource } from './user.ts';
import type { Comment } from './posted.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

/** A comment as the API shows it now: moved along with its line, or outdated. */
export async function commentResource(world: World, comment: Comment): Promise<Json> {
  const { head } = await world.pull.commits();
  const place = await currentPlace(world, comment);
  const line = place?.line;
  const isOutdated = comment.subject === 'line' && place === undefined;
  return {
    id: comment.id,
    node_id: nodeId('PRRC', String(comment.id)),
    pull_request_review_id: comment.reviewId,
    ...commentLinks(world, comment),
    user: userResource(world.url, comment.user),
    author_association: 'NONE',
    body: comment.body,
    path: comment.path,
    diff_hunk: comment.diffHunk,
    commit_id: isOutdated ? comment.commitId : head,
    original_commit_id: comment.commitId,
    subject_type: comment.subject,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
    side: comment.side,
    line: line ?? null,
    original_line: comment.line ?? null,
    position: isOutdated ? null : (place?.position ?? 1),
    original_position: comment.position ?? 1,
    ...rangeFields(comment, line),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function rangeFields(comment: Comment, line: number | undefined): Json {
  const { startLine, line: originalLine } = comment;
  if (startLine === undefined || originalLine === undefined)
    return { start_line: null, original_start_line: null, start_side: null };
  return {
    start_line: line === undefined ? null : line - (originalLine - startLine),
    original_start_line: startLine,
    start_side: comment.startSide ?? comment.side,
  };
}

function commentLinks(world: World, comment: Comment): Json {
  const pull = `${world.url}/repos/${world.repository}/pulls/${world.pull.number}`;
  const self = `${world.url}/repos/${world.repository}/pulls/comments/${comment.id}`;
  const html = `https://github.com/${world.repository}/pull/${world.pull.number}#discussion_r${comment.id}`;
  return {
    url: self,
    html_url: html,
    pull_request_url: pull,
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pull } },
  };
}
