import { repositoryPath, longAgo, repositoryResource } from './repository.ts';
import { idOf, nodeId, userResource } from './user.ts';
import { fileResource } from './commits.ts';
import { linkHeader, askedPage, pageReply, slicePage } from './page.ts';
import { notFound, tooLarge } from './refusal.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export const pullPath = `${repositoryPath}/pulls/{pull_number}`;

/** Refuses every number but the one pull request's. */
export function requirePull(world: World, call: Call): void {
  if (Number(call.params['pull_number']) !== world.pull.number) throw notFound();
}

/** Nobody has assigned, labelled or merged it, and GitHub has not yet tried whether it merges. */
const untouched: Json = {
  locked: false,
  active_lock_reason: null,
  labels: [],
  milestone: null,
  assignee: null,
  assignees: [],
  requested_reviewers: [],
  requested_teams: [],
  created_at: longAgo,
  updated_at: longAgo,
  auto_merge: null,
  merged: false,
  merged_at: null,
  merged_by: null,
  merge_commit_sha: null,
  mergeable: null,
  rebaseable: null,
  mergeable_state: 'unknown',
  comments: 0,
  maintainer_can_modify: false,
};

export async function pullResource(world: World): Promise<Json> {
  const { pull, url } = world;
  const { head, base, mergeBase, brought } = await world.pull.commits();
  const files = await world.differ.files(mergeBase, head);
  const headRepository = pull.headRepository ?? world.repository;
  const isOpen = pull.state === 'open';
  return {
    id: idOf(`${world.repository}#${pull.number}`),
    node_id: nodeId('PR', String(pull.number)),
    ...pullLinks(world, head),
    number: pull.number,
    state: isOpen ? 'open' : 'closed',
    title: pull.title,
    user: userResource(url, pull.author),
    body: pull.body ?? null,
    ...untouched,
    closed_at: isOpen ? null : longAgo,
    draft: pull.draft,
    head: sideResource(world, headRepository, pull.head, head),
    base: sideResource(world, world.repository, pull.base, base),
    author_association: pull.headRepository === undefined ? 'MEMBER' : 'CONTRIBUTOR',
    review_comments: world.posted.comments.length,
    commits: brought.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function pullLinks(world: World, head: string): Json {
  const { number } = world.pull;
  const repository = `${world.url}/repos/${world.repository}`;
  const web = `https://github.com/${world.repository}/pull/${number}`;
  const links = {
    html: web,
    issue: `${repository}/issues/${number}`,
    comments: `${repository}/issues/${number}/comments`,
    commits: `${repository}/pulls/${number}/commits`,
    review_comments: `${repository}/pulls/${number}/comments`,
    review_comment: `${repository}/pulls/comments{/number}`,
    statuses: `${repository}/statuses/${head}`,
  };
  const self = `${repository}/pulls/${number}`;
  const hrefs = Object.entries({ self, ...links }).map(([key, href]) => [key, { href }]);
  return {
    url: self,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    ...Object.fromEntries(Object.entries(links).map(([key, href]) => [`${key}_url`, href])),
    _links: Object.fromEntries(hrefs),
  };
}

function sideResource(world: World, repository: string, ref: string, sha: string): Json {
  const [owner = ''] = repository.split('/');
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userResource(world.url, owner),
    repo: repositoryResource(world, repository, world.pull.base),
  };
}

export function pullRoutes(world: World): Route[] {
  const need = { scope: 'pull_requests', level: 'read' } as const;
  return [
    { operation: `GET ${pullPath}`, need, media: ['diff'], answer: (call) => pullReply(world, call) },
    { operation: `GET ${pullPath}/files`, need, answer: (call) => filesReply(world, call) },
    { operation: `GET ${repositoryPath}/pulls`, need, answer: (call) => listReply(world, call) },
    {
      operation: `GET ${repositoryPath}/commits/{commit_sha}/pulls`,
      need,
      answer: (call) => ofCommitReply(world, call),
    },
  ];
}

async function listReply(world: World, call: Call): Promise<Reply> {
  const { pull } = world;
  const { query } = call;
  const [owner] = (pull.headRepository ?? world.repository).split('/');
  const state = query.get('state') ?? 'open';
  const fits =
    (state === 'all' || state === pull.state) &&
    [null, `${owner}:${pull.head}`].includes(query.get('head')) &&
    [null, pull.base].includes(query.get('base'));
  return pageReply(call, world.url, fits ? [await pullResource(world)] : []);
}

/** GitHub does not find a fork's pull request by its commits. */
async function ofCommitReply(world: World, call: Call): Promise<Reply> {
  const { pull } = world;
  const isListed = pull.state === 'open' && pull.headRepository === undefined;
  const has = isListed && (await pull.has(call.params['commit_sha'] ?? ''));
  return pageReply(call, world.url, has ? [await pullResource(world)] : []);
}

async function pullReply(world: World, call: Call): Promise<Reply> {
  requirePull(world, call);
  if (call.media !== 'diff') return { status: 200, body: await pullResource(world) };
  const { head, mergeBase } = await world.pull.commits();
  const { diffFiles, diffLines } = world.limits;
  const sorry = 'Sorry, the diff exceeded the maximum number of';
  if ((await world.differ.files(mergeBase, head)).length > diffFiles)
    throw tooLarge(406, `${sorry} files (${diffFiles}).`, 'PullRequest', 'diff');
  const diff = await world.differ.text(mergeBase, head);
  if (diff.split('\n').length > diffLines)
    throw tooLarge(406, `${sorry} lines (${diffLines}).`, 'PullRequest', 'diff');
  return {
    status: 200,
    bytes: Buffer.from(diff),
    contentType: 'application/vnd.github.diff; charset=utf-8',
  };
}

async function filesReply(world: World, call: Call): Promise<Reply> {
  requirePull(world, call);
  const { head, mergeBase } = await world.pull.commits();
  const files = await world.differ.files(mergeBase, head);
  const listed = files.slice(0, world.limits.listedFiles);
  const page = askedPage(call);
  const body = slicePage(listed, page).map((file) => fileResource(world, head, file));
  return { status: 200, body, headers: linkHeader(call, world.url, page, listed.length) };
}
