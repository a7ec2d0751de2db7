import { simpleCommit } from './commits.ts';
import { mergeOn } from './pushing.ts';
import { pullResource } from './pull-request.ts';
import { longAgo, repositoryResource } from './repository.ts';
import { idOf, nodeId, userResource } from './user.ts';
import { notFound } from './refusal.ts';
import { runResource } from './workflow-runs.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export type Action =
  | 'opened'
  | 'reopened'
  | 'synchronize'
  | 'closed'
  | 'ready_for_review'
  | 'converted_to_draft';

/** Payload of a `pull_request` event at this moment. */
export async function pullEvent(world: World, action: Action): Promise<Json> {
  const pull = await pullResource(world);
  const { head } = await world.pull.commits();
  const before = (await world.git.text('log', '-1', '--format=%P', head)).trim().split(' ')[0];
  return {
    action,
    number: world.pull.number,
    pull_request: pull,
    ...sender(world),
    ...(action === 'synchronize' ? { before, after: head } : {}),
  };
}

function sender(world: World): Json {
  return {
    repository: repositoryResource(world, world.repository, world.pull.base),
    sender: userResource(world.url, world.pull.author),
  };
}

/** Queues the pull request for merging: payload of `merge_group`, which names no pull request. */
export async function mergeGroupEvent(world: World): Promise<Json> {
  const { pull, git } = world;
  const { head } = await pull.commits();
  const base = (await git.text('rev-parse', `refs/heads/${pull.base}`)).trim();
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`;
  const merged = await mergeOn(git, branch, base, head);
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: merged,
      head_ref: `refs/heads/${branch}`,
      base_sha: base,
      base_ref: `refs/heads/${pull.base}`,
      head_commit: await simpleCommit(world, merged),
    },
    ...sender(world),
  };
}

const zeros = '0'.repeat(40);

/** Payload of `push` as Actions gets it, without the lists of files. `before` is left out for a new branch. */
export async function pushEvent(world: World, branch: string, before = zeros): Promise<Json> {
  const after = (await world.git.text('rev-parse', `refs/heads/${branch}`)).trim();
  const web = `https://github.com/${world.repository}`;
  const isForced = before !== zeros && (await world.git.text('merge-base', before, after)).trim() !== before;
  const head = await commitOfPush(world, after);
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: before === zeros,
    deleted: false,
    forced: isForced,
    base_ref: null,
    compare: `${web}/compare/${before}...${after}`,
    commits: [head],
    head_commit: head,
    pusher: { name: world.pull.author, email: `${world.pull.author}@example.com` },
    ...sender(world),
  };
}

async function commitOfPush(world: World, sha: string): Promise<Json> {
  const { id, tree_id, message, timestamp, author, committer } = await simpleCommit(world, sha);
  const url = `https://github.com/${world.repository}/commit/${sha}`;
  return { id, tree_id, distinct: true, message, timestamp, url, author, committer };
}

/** Payload of `workflow_run` when the run of that id is finished. Throws when there is none. */
export async function workflowRunEvent(world: World, id: number): Promise<Json> {
  const run = world.runs.find((one) => one.id === id);
  if (run === undefined) throw notFound();
  const workflowId = idOf(run.path);
  const api = `${world.url}/repos/${world.repository}/actions/workflows/${workflowId}`;
  return {
    action: 'completed',
    workflow: {
      id: workflowId,
      node_id: nodeId('W', run.path),
      name: run.name,
      path: run.path,
      state: 'active',
      created_at: longAgo,
      updated_at: longAgo,
      url: api,
      html_url: `https://github.com/${world.repository}/blob/${world.pull.base}/${run.path}`,
      badge_url: `https://github.com/${world.repository}/workflows/${encodeURIComponent(run.name)}/badge.svg`,
    },
    workflow_run: await runResource(world, run),
    ...sender(world),
  };
}
