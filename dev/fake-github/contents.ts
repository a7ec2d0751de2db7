import { posix } from 'node:path';
import { base64, rawType } from './objects.ts';
import { Refusal, notFound, tooLarge } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import type { TreeEntry } from './git.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export function contentRoutes(world: World): Route[] {
  return [
    {
      operation: `GET ${repositoryPath}/contents/{path}`,
      need: { scope: 'contents', level: 'read' },
      media: ['raw', 'object'],
      answer: (call) => contentReply(world, call),
    },
  ];
}

const linkMode = '120000';

async function contentReply(world: World, call: Call): Promise<Reply> {
  const path = (call.params['path'] ?? '').replace(/\/$/, '');
  const name = call.query.get('ref') ?? world.pull.base;
  const commit = await world.git.commit(name);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${name}`);
  const entry = path === '' ? await rootEntry(world, commit) : await entryAt(world, commit, path);
  if (entry === undefined) throw notFound();
  if (entry.type === 'tree') return directoryReply(world, call, commit, entry);
  if (entry.type === 'commit') return { status: 200, body: await submodule(world, commit, entry) };
  if (entry.mode !== linkMode) return fileReply(world, call, commit, entry, entry);
  const target = await linkTarget(world, entry);
  const file = await entryAt(world, commit, posix.join(posix.dirname(path), target));
  if (file?.type === 'blob' && file.mode !== linkMode) return fileReply(world, call, commit, entry, file);
  return { status: 200, body: { ...common(world, commit, entry, 'symlink'), target } };
}

async function rootEntry(world: World, commit: string): Promise<TreeEntry> {
  const sha = (await world.git.text('rev-parse', `${commit}^{tree}`)).trim();
  return { mode: '040000', type: 'tree', sha, size: undefined, path: '' };
}

/** The entry at a path; no link on the way is followed. */
async function entryAt(world: World, commit: string, path: string): Promise<TreeEntry | undefined> {
  const entries = await world.git.entries(commit, '--full-tree', '-r', '-t');
  return entries.find((entry) => entry.path === path);
}

async function linkTarget(world: World, entry: TreeEntry): Promise<string> {
  return world.git.text('cat-file', 'blob', entry.sha);
}

/** `entry` names what was asked for, `file` holds the bytes: they differ behind a link. */
async function fileReply(
  world: World,
  call: Call,
  commit: string,
  entry: TreeEntry,
  file: TreeEntry,
): Promise<Reply> {
  const size = file.size ?? 0;
  const { contentBytes, blobBytes } = world.limits;
  const isPlain = call.media === 'json';
  if (size > blobBytes || (isPlain && size > contentBytes)) {
    const message =
      'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, ' +
      'but you can use the Git Data API to request blobs up to 100 MB in size.';
    throw tooLarge(403, message, 'Blob', 'data');
  }
  const bytes = await world.git.bytes('cat-file', 'blob', file.sha);
  if (call.media === 'raw') return { status: 200, bytes, contentType: rawType };
  const isWhole = size <= contentBytes;
  const content = isWhole ? base64(bytes) : '';
  const encoding = isWhole ? 'base64' : 'none';
  return { status: 200, body: { ...common(world, commit, entry, 'file'), size, content, encoding } };
}

async function directoryReply(world: World, call: Call, commit: string, entry: TreeEntry): Promise<Reply> {
  if (call.media === 'raw') throw new Refusal(415, 'A directory has no raw media type.');
  const children = await world.git.entries(entry.sha);
  const prefix = entry.path === '' ? '' : `${entry.path}/`;
  const entries = children
    .slice(0, world.limits.directoryEntries)
    .map((child) => common(world, commit, { ...child, path: prefix + child.path }, listedType(child)));
  if (call.media === 'json') return { status: 200, body: entries };
  return { status: 200, body: { ...common(world, commit, entry, 'dir'), entries } };
}

/** In a listing a submodule is called a file. */
function listedType(entry: TreeEntry): string {
  if (entry.type === 'tree') return 'dir';
  return entry.mode === linkMode ? 'symlink' : 'file';
}

async function submodule(world: World, commit: string, entry: TreeEntry): Promise<Json> {
  const file = await entryAt(world, commit, '.gitmodules');
  const modules = file === undefined ? '' : await world.git.text('cat-file', 'blob', file.sha);
  const section = modules.split('[submodule').find((text) => text.includes(`path = ${entry.path}\n`));
  const url = /url = (.+)/.exec(section ?? '')?.[1] ?? null;
  return { ...common(world, commit, entry, 'submodule'), submodule_git_url: url };
}

function common(world: World, commit: string, entry: TreeEntry, type: string): Json {
  const api = `${world.url}/repos/${world.repository}`;
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const self = `${api}/contents/${path}?ref=${commit}`;
  const html = `https://github.com/${world.repository}/blob/${commit}/${path}`;
  const git = `${api}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`;
  return {
    type,
    size: entry.size ?? 0,
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url:
      entry.type === 'blob' ? `https://github.com/${world.repository}/raw/${commit}/${path}` : null,
    _links: { self, git, html },
  };
}
