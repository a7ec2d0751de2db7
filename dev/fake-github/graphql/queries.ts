import { connection } from './connection.ts';
import { GraphQlError } from './execute.ts';
import { isGranted } from '../permissions.ts';
import { threadLine, threadsOf } from '../threads.ts';
import { nodeId } from '../user.ts';
import { actionsBot } from '../world.ts';
import type { Node } from './execute.ts';
import type { Permissions } from '../permissions.ts';
import type { Comment } from '../posted.ts';
import type { Thread } from '../threads.ts';
import type { World } from '../world.ts';

/** What a query starts from. */
export function queries(world: World, permissions: Permissions): Node {
  return {
    viewer: { login: actionsBot },
    repository({ owner, name }) {
      if (`${String(owner)}/${String(name)}`.toLowerCase() !== world.repository.toLowerCase())
        throw notResolved(`a Repository with the name '${String(owner)}/${String(name)}'`);
      return {
        id: nodeId('R', world.repository),
        nameWithOwner: world.repository,
        pullRequest: ({ number }) => pullNode(world, permissions, Number(number)),
      };
    },
  };
}

export function notResolved(what: string): GraphQlError {
  return new GraphQlError('NOT_FOUND', `Could not resolve to ${what}.`);
}

async function pullNode(world: World, permissions: Permissions, number: number): Promise<Node> {
  const { pull } = world;
  if (!isGranted(permissions, 'pull_requests', 'read')) throw forbidden();
  if (number !== pull.number) throw notResolved(`a PullRequest with the number of ${number}`);
  return {
    id: nodeId('PR', String(number)),
    number,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    headRefOid: (await pull.commits()).head,
    reviewThreads: (args) =>
      connection('reviewThreads', threadsOf(world), args, (thread) => threadNode(world, permissions, thread)),
  };
}

export function forbidden(): GraphQlError {
  return new GraphQlError('FORBIDDEN', 'Resource not accessible by integration');
}

export async function threadNode(world: World, permissions: Permissions, thread: Thread): Promise<Node> {
  const [first] = thread.comments;
  const { line, isOutdated } = await threadLine(world, thread);
  const canWrite = isGranted(permissions, 'contents', 'write');
  const isResolved = thread.resolvedBy !== undefined;
  return {
    id: thread.id,
    isResolved,
    isOutdated,
    isCollapsed: isResolved || isOutdated,
    path: first?.path ?? '',
    line: line ?? null,
    originalLine: first?.line ?? null,
    resolvedBy: thread.resolvedBy === undefined ? null : { login: thread.resolvedBy },
    viewerCanReply: isGranted(permissions, 'pull_requests', 'write'),
    viewerCanResolve: canWrite && !isResolved,
    viewerCanUnresolve: canWrite && isResolved,
    comments: (args) =>
      connection('comments', thread.comments, args, (one) => commentNode(world, one, isOutdated)),
  };
}

async function commentNode(world: World, comment: Comment, outdated: boolean): Promise<Node> {
  const id = nodeId('PRRC', String(comment.id));
  const isBot = comment.user.endsWith('[bot]');
  return {
    id,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    // Without the suffix by which REST tells an app's user.
    author: { __typename: isBot ? 'Bot' : 'User', login: comment.user.replace(/\[bot\]$/, '') },
    body: comment.body,
    createdAt: comment.createdAt,
    ...minimizedFields(world, id),
    outdated,
    viewerDidAuthor: comment.user === actionsBot,
  };
}

export function minimizedFields(world: World, id: string): Node {
  const reason = world.posted.minimized.get(id);
  return { isMinimized: reason !== undefined, minimizedReason: reason ?? null };
}
