import { simpleCommit } from './commits.ts';
import { pageReply } from './page.ts';
import { Refusal, notFound } from './refusal.ts';
import { longAgo, repositoryPath, repositoryResource } from './repository.ts';
import { idOf, nodeId, userResource } from './user.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { Storage } from './storage.ts';
import type { World } from './world.ts';

/** A finished run of a workflow, whose artifacts somebody may download. */
export interface WorkflowRun {
  readonly id: number;
  /** Name of the workflow. */
  readonly name: string;
  /** Of the workflow's file. */
  readonly path: string;
  readonly event: string;
  readonly conclusion: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`; a fork's for its pull requests, for which GitHub names no pull request. */
  readonly headRepository: string;
  readonly artifacts: readonly Artifact[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The archive. */
  readonly bytes: Buffer;
  readonly isExpired: boolean;
}

/** Seconds that a link to an artifact works. */
const linkLife = 60;

export function workflowRunRoutes(world: World, storage: Storage): Route[] {
  const need = { scope: 'actions', level: 'read' } as const;
  const run = `${repositoryPath}/actions/runs/{run_id}`;
  const artifact = `${repositoryPath}/actions/artifacts/{artifact_id}`;
  return [
    { operation: `GET ${run}/artifacts`, need, answer: (call) => artifactsReply(world, call) },
    { operation: `GET ${run}`, need, answer: (call) => runReply(world, call) },
    {
      operation: `GET ${artifact}/{archive_format}`,
      need,
      answer: (call) => downloadReply(world, storage, call),
    },
    { operation: `GET ${artifact}`, need, answer: (call) => artifactReply(world, call) },
  ];
}

function findRun(world: World, call: Call): WorkflowRun {
  const run = world.runs.find(({ id }) => String(id) === call.params['run_id']);
  if (run === undefined) throw notFound();
  return run;
}

async function runReply(world: World, call: Call): Promise<Reply> {
  return { status: 200, body: await runResource(world, findRun(world, call)) };
}

export async function runResource(world: World, run: WorkflowRun): Promise<Json> {
  const api = `${world.url}/repos/${world.repository}/actions`;
  const self = `${api}/runs/${run.id}`;
  const actor = userResource(world.url, world.pull.author);
  const isFork = run.headRepository !== world.repository;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', String(run.id)),
    check_suite_id: 1,
    check_suite_node_id: nodeId('CS', '1'),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: world.pull.title,
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    workflow_id: idOf(run.path),
    url: self,
    html_url: `https://github.com/${world.repository}/actions/runs/${run.id}`,
    pull_requests: isFork || run.event !== 'pull_request' ? [] : [await minimalPull(world, run)],
    created_at: longAgo,
    updated_at: longAgo,
    run_started_at: longAgo,
    actor,
    triggering_actor: actor,
    ...Object.fromEntries(
      ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((name) => [`${name}_url`, `${self}/${name}`]),
    ),
    check_suite_url: `${world.url}/repos/${world.repository}/check-suites/1`,
    previous_attempt_url: null,
    workflow_url: `${api}/workflows/${idOf(run.path)}`,
    head_commit: await simpleCommit(world, run.headSha),
    repository: repositoryResource(world, world.repository, world.pull.base),
    head_repository: repositoryResource(world, run.headRepository, world.pull.base),
  };
}

async function minimalPull(world: World, run: WorkflowRun): Promise<Json> {
  const { pull } = world;
  const url = `${world.url}/repos/${world.repository}`;
  const [, name = ''] = world.repository.split('/');
  const repo = { id: idOf(world.repository), url, name };
  return {
    id: idOf(`${world.repository}#${pull.number}`),
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: { ref: pull.head, sha: run.headSha, repo },
    base: { ref: pull.base, sha: (await pull.commits()).base, repo },
  };
}

function artifactsReply(world: World, call: Call): Reply {
  const run = findRun(world, call);
  const name = call.query.get('name');
  const artifacts = run.artifacts.filter((artifact) => name === null || artifact.name === name);
  const page = pageReply(
    call,
    world.url,
    artifacts.map((artifact) => artifactResource(world, run, artifact)),
  );
  return { ...page, body: { total_count: artifacts.length, artifacts: page.body } };
}

function findArtifact(world: World, call: Call): { run: WorkflowRun; artifact: Artifact } {
  for (const run of world.runs) {
    const artifact = run.artifacts.find(({ id }) => String(id) === call.params['artifact_id']);
    if (artifact !== undefined) return { run, artifact };
  }
  throw notFound();
}

function artifactReply(world: World, call: Call): Reply {
  const { run, artifact } = findArtifact(world, call);
  return { status: 200, body: artifactResource(world, run, artifact) };
}

function downloadReply(world: World, storage: Storage, call: Call): Reply {
  const { artifact } = findArtifact(world, call);
  if (call.params['archive_format'] !== 'zip') throw notFound();
  if (artifact.isExpired) throw new Refusal(410, 'Artifact has expired');
  const location = storage.offer(artifact.bytes, 'application/zip', linkLife);
  return { status: 302, bytes: Buffer.alloc(0), headers: { location } };
}

function artifactResource(world: World, run: WorkflowRun, artifact: Artifact): Json {
  const url = `${world.url}/repos/${world.repository}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('A', String(artifact.id)),
    name: artifact.name,
    size_in_bytes: artifact.bytes.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired,
    created_at: longAgo,
    expires_at: longAgo,
    updated_at: longAgo,
    workflow_run: {
      id: run.id,
      repository_id: idOf(world.repository),
      head_repository_id: idOf(run.headRepository),
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
