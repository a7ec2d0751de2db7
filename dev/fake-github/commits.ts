import { linkHeader, askedPage, slicePage } from './page.ts';
import { Refusal, notFound } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { nodeId } from './user.ts';
import type { FileChange } from './diff.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A file of a diff; `commit` is the one its links show. */
export function fileResource(world: World, commit: string, file: FileChange): Json {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const web = `https://github.com/${world.repository}`;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${commit}/${path}`,
    raw_url: `${web}/raw/${commit}/${path}`,
    contents_url: `${world.url}/repos/${world.repository}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

const fields = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];

/** Commits in the order git lists them for `selection`, a fixed list of arguments. */
async function commitResources(world: World, ...selection: readonly string[]): Promise<Json[]> {
  const format = `--format=format:${fields.join('%x00')}%x00`;
  const output = await world.git.text('log', '-z', format, ...selection);
  const values = output.split('\0');
  const commits: Json[] = [];
  // `-z` ends each commit with one more NUL than its fields have.
  for (let at = 0; at + fields.length <= values.length; at += fields.length + 1)
    commits.push(commitResource(world, values.slice(at, at + fields.length)));
  return commits;
}

/** A commit as events and workflow runs tell it. */
export async function simpleCommit(world: World, sha: string): Promise<Json> {
  const output = await world.git.text(
    'log',
    '-1',
    '--format=%T%x00%an%x00%ae%x00%cn%x00%ce%x00%cI%x00%B',
    sha,
  );
  const [tree, an, ae, cn, ce, date = '', message = ''] = output.split('\0');
  return {
    id: sha,
    tree_id: tree,
    message: message.trimEnd(),
    timestamp: utc(date),
    author: { name: an, email: ae },
    committer: { name: cn, email: ce },
  };
}

/** GitHub shows dates in UTC, git in the zone of who wrote them. */
function utc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

function commitResource(world: World, values: readonly string[]): Json {
  const [sha = '', tree = '', parents = '', an, ae, ad = '', cn, ce, cd = '', message = ''] = values;
  const api = `${world.url}/repos/${world.repository}`;
  const web = `https://github.com/${world.repository}/commit`;
  return {
    url: `${api}/commits/${sha}`,
    sha,
    node_id: nodeId('C', sha),
    html_url: `${web}/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
      message: message.trimEnd(),
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    },
    author: null,
    committer: null,
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((parent) => ({
        sha: parent,
        url: `${api}/commits/${parent}`,
        html_url: `${web}/${parent}`,
      })),
  };
}

/** The commit a `{ref}` names, or 422 as GitHub answers for a name it does not know. */
export async function requireCommit(world: World, name: string): Promise<string> {
  const sha = await world.git.commit(name);
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

export function commitRoutes(world: World): Route[] {
  const need = { scope: 'contents', level: 'read' } as const;
  return [
    {
      operation: `GET ${repositoryPath}/commits/{ref}`,
      need,
      media: ['sha'],
      answer: (call) => commitReply(world, call),
    },
    {
      operation: `GET ${repositoryPath}/compare/{basehead}`,
      need,
      answer: (call) => compareReply(world, call),
    },
  ];
}

async function commitReply(world: World, call: Call): Promise<Reply> {
  const sha = await requireCommit(world, call.params['ref'] ?? '');
  if (call.media === 'sha')
    return { status: 200, bytes: Buffer.from(sha), contentType: 'application/vnd.github.sha; charset=utf-8' };
  const [commit] = await commitResources(world, '-1', sha);
  const parent = (await world.git.text('log', '-1', '--format=%P', sha)).trim().split(' ')[0];
  const changed = await world.differ.files(parent || emptyTree, sha);
  const listed = changed.slice(0, world.limits.listedFiles);
  const page = askedPage(call, 300, 300);
  const additions = changed.reduce((sum, file) => sum + file.additions, 0);
  const deletions = changed.reduce((sum, file) => sum + file.deletions, 0);
  const stats = { additions, deletions, total: additions + deletions };
  const files = slicePage(listed, page).map((file) => fileResource(world, sha, file));
  const headers = linkHeader(call, world.url, page, listed.length);
  return { status: 200, body: { ...commit, stats, files }, headers };
}

async function compareReply(world: World, call: Call): Promise<Reply> {
  const [baseName, headName, ...others] = (call.params['basehead'] ?? '').split('...');
  if (baseName === undefined || headName === undefined || others.length > 0) throw notFound();
  const [base, head] = await Promise.all([compared(world, baseName), compared(world, headName)]);
  const mergeBase = (await world.git.text('merge-base', base, head).catch(() => '')).trim();
  if (mergeBase === '') throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = await commitResources(world, '--reverse', `${base}..${head}`);
  const behind = Number(await world.git.text('rev-list', '--count', `${head}..${base}`));
  const isPaged = call.query.has('page') || call.query.has('per_page');
  const page = isPaged ? askedPage(call) : { number: 1, size: world.limits.comparedCommits };
  const [baseCommit] = await commitResources(world, '-1', base);
  const [mergeBaseCommit] = await commitResources(world, '-1', mergeBase);
  const changed = await world.differ.files(mergeBase, head);
  const files = changed.slice(0, world.limits.comparedFiles).map((file) => fileResource(world, head, file));
  const body = {
    ...compareLinks(world, `${baseName}...${headName}`),
    base_commit: baseCommit,
    merge_base_commit: mergeBaseCommit,
    status: relation(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: slicePage(ahead, page),
    ...(page.number === 1 ? { files } : {}),
  };
  return { status: 200, body, headers: isPaged ? linkHeader(call, world.url, page, ahead.length) : {} };
}

/** The commit of one side, `branch` or `owner:branch`; a fork's branch is known only with its owner. */
async function compared(world: World, name: string): Promise<string> {
  const [owner, branch] = name.includes(':') ? name.split(':') : [undefined, name];
  const fork = world.pull.headRepository?.split('/')[0];
  const isFork = fork !== undefined && owner === fork && branch === world.pull.head;
  const isHere = owner === undefined || owner === world.repository.split('/')[0];
  const local = isHere ? branch : undefined;
  const sha = await world.git.commit(isFork ? `pull/${world.pull.number}/head` : (local ?? ''));
  if (sha === undefined) throw notFound();
  return sha;
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function compareLinks(world: World, basehead: string): Json {
  const path = `compare/${encodeURIComponent(basehead)}`;
  const web = `https://github.com/${world.repository}/${path}`;
  return {
    url: `${world.url}/repos/${world.repository}/${path}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
  };
}
