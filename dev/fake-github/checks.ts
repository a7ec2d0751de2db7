import { actionsApp, appResource } from './app.ts';
import { annotationsOf, checkShape, requireCheck } from './check-request.ts';
import { requireCommit } from './commits.ts';
import { pageReply } from './page.ts';
import { now } from './posted.ts';
import { Refusal, notFound } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { nodeId } from './user.ts';
import type { CheckRequest } from './check-request.ts';
import type { CheckRun } from './posted.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export function checkRoutes(world: World): Route[] {
  const read = { scope: 'checks', level: 'read' } as const;
  const write = { scope: 'checks', level: 'write' } as const;
  const all = `${repositoryPath}/check-runs`;
  const one = `${all}/{check_run_id}`;
  return [
    { operation: `POST ${all}`, need: write, answer: (call) => createReply(world, call) },
    { operation: `GET ${one}/annotations`, need: read, answer: (call) => annotationsReply(world, call) },
    { operation: `GET ${one}`, need: read, answer: (call) => checkReply(world, findCheck(world, call), 200) },
    { operation: `PATCH ${one}`, need: write, answer: (call) => updateReply(world, call) },
    {
      operation: `GET ${repositoryPath}/commits/{ref}/check-runs`,
      need: read,
      answer: (call) => listReply(world, call),
    },
  ];
}

async function createReply(world: World, call: Call): Promise<Reply> {
  const request = checkShape.parse(call.body);
  const check = await addCheckRun(world, actionsApp, request);
  return checkReply(world, check, 201);
}

/** Stores a check run of an app, or refuses it and stores nothing. */
export async function addCheckRun(world: World, app: string, request: CheckRequest): Promise<CheckRun> {
  requireCheck(request, world.limits);
  const headSha = request.head_sha ?? '';
  if ((await world.git.type(headSha)) !== 'commit')
    throw new Refusal(422, `No commit found for SHA: ${headSha}`);
  const blank: CheckRun = {
    id: world.posted.nextId(),
    app,
    name: request.name ?? '',
    headSha,
    status: 'queued',
    conclusion: null,
    startedAt: request.started_at ?? now(),
    completedAt: null,
    detailsUrl: null,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  const check = updated(blank, request);
  world.posted.checkRuns.push(check);
  return check;
}

function updateReply(world: World, call: Call): Reply {
  const check = findCheck(world, call);
  const request = checkShape.parse(call.body);
  requireCheck(request, world.limits);
  if (check.app !== actionsApp) {
    const only = 'can only be modified by the GitHub App that created it';
    throw new Refusal(403, `Invalid app_id \`15368\` - check run ${only}.`);
  }
  const changed = updated(check, request);
  world.posted.checkRuns.splice(world.posted.checkRuns.indexOf(check), 1, changed);
  return checkReply(world, changed, 200);
}

/** Annotations are added to those there are; everything else is replaced. A conclusion completes the run. */
function updated(check: CheckRun, request: CheckRequest): CheckRun {
  const { output, conclusion } = request;
  const status = conclusion === undefined ? (request.status ?? check.status) : 'completed';
  const isCompleted = status === 'completed';
  return {
    ...check,
    name: request.name ?? check.name,
    status,
    conclusion: isCompleted ? (conclusion ?? check.conclusion) : null,
    startedAt: request.started_at ?? check.startedAt,
    completedAt: isCompleted ? (request.completed_at ?? check.completedAt ?? now()) : null,
    detailsUrl: request.details_url ?? check.detailsUrl,
    externalId: request.external_id ?? check.externalId,
    title: output?.title ?? check.title,
    summary: output?.summary ?? check.summary,
    text: output?.text ?? check.text,
    annotations: [...check.annotations, ...annotationsOf(request)],
  };
}

function findCheck(world: World, call: Call): CheckRun {
  const id = Number(call.params['check_run_id']);
  const check = world.posted.checkRuns.find((one) => one.id === id);
  if (check === undefined) throw notFound();
  return check;
}

function annotationsReply(world: World, call: Call): Reply {
  const { annotations, headSha } = findCheck(world, call);
  const blobs = `https://github.com/${world.repository}/blob/${headSha}`;
  const entries = annotations.map((one) => ({ ...one, blob_href: `${blobs}/${encodeURI(one.path)}` }));
  return pageReply(call, world.url, entries);
}

async function listReply(world: World, call: Call): Promise<Reply> {
  const sha = await requireCommit(world, call.params['ref'] ?? '');
  const { query } = call;
  const fits = (check: CheckRun) =>
    check.headSha === sha &&
    check.name === (query.get('check_name') ?? check.name) &&
    check.status === (query.get('status') ?? check.status) &&
    String(appId(world, check)) === (query.get('app_id') ?? String(appId(world, check)));
  const newest = world.posted.checkRuns.filter(fits).toReversed();
  const isFirst = (check: CheckRun, at: number) =>
    newest.findIndex((one) => one.name === check.name && one.app === check.app) === at;
  const listed = query.get('filter') === 'all' ? newest : newest.filter(isFirst);
  const page = pageReply(
    call,
    world.url,
    listed.map((check) => checkResource(world, check)),
  );
  return { ...page, body: { total_count: listed.length, check_runs: page.body } };
}

function appId(world: World, check: CheckRun): unknown {
  return appResource(world.url, check.app)['id'];
}

function checkReply(world: World, check: CheckRun, status: number): Reply {
  return { status, body: checkResource(world, check) };
}

function checkResource(world: World, check: CheckRun): Json {
  const url = `${world.url}/repos/${world.repository}/check-runs/${check.id}`;
  const html = `https://github.com/${world.repository}/runs/${check.id}`;
  return {
    id: check.id,
    head_sha: check.headSha,
    node_id: nodeId('CR', String(check.id)),
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    // Which workflow's suite shows a run of the job's token is decided by GitHub; none may be relied on.
    check_suite: { id: 1 },
    app: appResource(world.url, check.app),
    pull_requests: [],
  };
}
