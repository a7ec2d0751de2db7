import { z } from 'zod';
import { requireCommit } from './commits.ts';
import { pageReply } from './page.ts';
import { now } from './posted.ts';
import { Refusal, validationFailed } from './refusal.ts';
import { repositoryPath, repositoryResource } from './repository.ts';
import { nodeId, userResource } from './user.ts';
import { actionsBot } from './world.ts';
import type { Status } from './posted.ts';
import type { FieldError } from './refusal.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

const statusShape = z.object({
  state: z.string(),
  target_url: z.string().nullable().default(null),
  description: z.string().nullable().default(null),
  context: z.string().default('default'),
});

export function statusRoutes(world: World): Route[] {
  const read = { scope: 'statuses', level: 'read' } as const;
  const write = { scope: 'statuses', level: 'write' } as const;
  const commit = `${repositoryPath}/commits/{ref}`;
  return [
    {
      operation: `POST ${repositoryPath}/statuses/{sha}`,
      need: write,
      answer: (call) => createReply(world, call),
    },
    { operation: `GET ${commit}/statuses`, need: read, answer: (call) => listReply(world, call) },
    { operation: `GET ${commit}/status`, need: read, answer: (call) => combinedReply(world, call) },
  ];
}

async function createReply(world: World, call: Call): Promise<Reply> {
  const sha = call.params['sha'] ?? '';
  const request = statusShape.parse(call.body);
  const errors = statusErrors(world, sha, request);
  if (errors.length > 0) throw validationFailed(errors);
  if ((await world.git.type(sha)) !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const { state, description, context, target_url: targetUrl } = request;
  const id = world.posted.nextId();
  const status: Status = {
    id,
    user: actionsBot,
    sha,
    state,
    context,
    description,
    targetUrl,
    createdAt: now(),
  };
  world.posted.statuses.push(status);
  const body = { ...statusResource(world, status), creator: userResource(world.url, actionsBot) };
  return {
    status: 201,
    body,
    headers: { location: `${world.url}/repos/${world.repository}/statuses/${sha}` },
  };
}

function statusErrors(world: World, sha: string, request: z.output<typeof statusShape>): FieldError[] {
  const { statuses, description } = world.limits;
  if (!/^[0-9a-f]{40}$/.test(sha)) return [statusError('sha', 'sha must be a 40 character SHA1')];
  const errors: FieldError[] = [];
  if ((request.description ?? '').length > description)
    errors.push(statusError('description', `description is too long (maximum is ${description} characters)`));
  if (request.target_url !== null && !/^https?:\/\//.test(request.target_url))
    errors.push(statusError('target_url', 'target_url must use http(s) scheme'));
  const earlier = world.posted.statuses.filter(
    (one) => one.sha === sha && contextKey(one) === contextKey(request),
  );
  if (earlier.length >= statuses)
    errors.push(statusError('base', 'This SHA and context has reached the maximum number of statuses.'));
  return errors;
}

function statusError(field: string, message: string): FieldError {
  return { resource: 'Status', code: 'custom', field, message };
}

/** GitHub compares contexts without regard to case. */
function contextKey(status: { readonly context: string }): string {
  return status.context.toLowerCase();
}

async function listReply(world: World, call: Call): Promise<Reply> {
  const statuses = await statusesOf(world, call);
  const creator = (status: Status) => ({ creator: userResource(world.url, status.user) });
  return pageReply(
    call,
    world.url,
    statuses.map((status) => ({ ...statusResource(world, status), ...creator(status) })),
  );
}

/** Statuses of the named commit, newest first. */
async function statusesOf(world: World, call: Call): Promise<Status[]> {
  const sha = await requireCommit(world, call.params['ref'] ?? '');
  return world.posted.statuses.filter((status) => status.sha === sha).toReversed();
}

async function combinedReply(world: World, call: Call): Promise<Reply> {
  const sha = await requireCommit(world, call.params['ref'] ?? '');
  const all = await statusesOf(world, call);
  const latest = all.filter(
    (status, at) => all.findIndex((one) => contextKey(one) === contextKey(status)) === at,
  );
  const api = `${world.url}/repos/${world.repository}`;
  const page = pageReply(
    call,
    world.url,
    latest.map((status) => statusResource(world, status)),
  );
  const body = {
    state: combinedState(latest),
    statuses: page.body,
    sha,
    total_count: latest.length,
    repository: repositoryResource(world, world.repository, world.pull.base),
    commit_url: `${api}/commits/${sha}`,
    url: `${api}/commits/${sha}/status`,
  };
  return { ...page, body };
}

function combinedState(statuses: readonly Status[]): string {
  const states = statuses.map((status) => status.state);
  if (states.includes('failure') || states.includes('error')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

function statusResource(world: World, status: Status): Json {
  return {
    id: status.id,
    node_id: nodeId('SC', String(status.id)),
    url: `${world.url}/repos/${world.repository}/statuses/${status.sha}`,
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}
