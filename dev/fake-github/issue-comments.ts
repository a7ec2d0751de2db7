import { z } from 'zod';
import { appOf, appResource } from './app.ts';
import { pageReply } from './page.ts';
import { now } from './posted.ts';
import { notFound, validationFailed } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { nodeId, userResource } from './user.ts';
import { actionsBot } from './world.ts';
import type { IssueComment } from './posted.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

const bodyShape = z.object({ body: z.string() });

/** Comments on the conversation. Of the two scopes either is enough, because the issue is a pull request. */
export function issueCommentRoutes(world: World): Route[] {
  const scopes = { scope: 'issues', or: 'pull_requests' } as const;
  const read = { ...scopes, level: 'read' } as const;
  const write = { ...scopes, level: 'write' } as const;
  const list = `${repositoryPath}/issues/{issue_number}/comments`;
  const one = `${repositoryPath}/issues/comments/{comment_id}`;
  return [
    {
      operation: `GET ${one}`,
      need: read,
      answer: (call) => ({ status: 200, body: resource(world, find(world, call)) }),
    },
    { operation: `PATCH ${one}`, need: write, answer: (call) => editReply(world, call) },
    { operation: `DELETE ${one}`, need: write, answer: (call) => deleteReply(world, call) },
    { operation: `GET ${list}`, need: read, answer: (call) => listReply(world, call) },
    { operation: `POST ${list}`, need: write, answer: (call) => createReply(world, call) },
  ];
}

function createReply(world: World, call: Call): Reply {
  requireIssue(world, call);
  const comment = addIssueComment(world, actionsBot, bodyShape.parse(call.body).body);
  const body = resource(world, comment);
  return { status: 201, body, headers: { location: String(body['url']) } };
}

/** Stores a comment, or refuses its text. */
export function addIssueComment(world: World, user: string, body: string): IssueComment {
  requireText(world, body);
  const time = now();
  const comment = { id: world.posted.nextId(), user, body, createdAt: time, updatedAt: time };
  world.posted.issueComments.push(comment);
  return comment;
}

function requireIssue(world: World, call: Call): void {
  if (Number(call.params['issue_number']) !== world.pull.number) throw notFound();
}

function requireText(world: World, body: string): void {
  const long = `Body is too long (maximum is ${world.limits.text} characters)`;
  const message =
    body.trim() === '' ? 'Body cannot be blank' : body.length > world.limits.text ? long : undefined;
  if (message === undefined) return;
  throw validationFailed([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
}

function find(world: World, call: Call): IssueComment {
  const id = Number(call.params['comment_id']);
  const comment = world.posted.issueComments.find((one) => one.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function editReply(world: World, call: Call): Reply {
  const comment = find(world, call);
  const { body } = bodyShape.parse(call.body);
  requireText(world, body);
  const edited = { ...comment, body, updatedAt: now() };
  world.posted.issueComments.splice(world.posted.issueComments.indexOf(comment), 1, edited);
  return { status: 200, body: resource(world, edited) };
}

function deleteReply(world: World, call: Call): Reply {
  world.posted.issueComments.splice(world.posted.issueComments.indexOf(find(world, call)), 1);
  return { status: 204 };
}

function listReply(world: World, call: Call): Reply {
  requireIssue(world, call);
  const since = call.query.get('since') ?? '';
  const entries = world.posted.issueComments.filter((comment) => comment.updatedAt >= since);
  return pageReply(
    call,
    world.url,
    entries.map((comment) => resource(world, comment)),
  );
}

function resource(world: World, comment: IssueComment): Json {
  const api = `${world.url}/repos/${world.repository}/issues`;
  const { number } = world.pull;
  const app = appOf(comment.user);
  return {
    id: comment.id,
    node_id: nodeId('IC', String(comment.id)),
    url: `${api}/comments/${comment.id}`,
    html_url: `https://github.com/${world.repository}/pull/${number}#issuecomment-${comment.id}`,
    issue_url: `${api}/${number}`,
    body: comment.body,
    user: userResource(world.url, comment.user),
    author_association: 'NONE',
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: app === undefined ? null : appResource(world.url, app),
  };
}
