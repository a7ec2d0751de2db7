import { notFound, tooLarge } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { nodeId } from './user.ts';
import type { TreeEntry } from './git.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

/** Git's own objects: refs, trees, blobs. */
export function objectRoutes(world: World): Route[] {
  const need = { scope: 'contents', level: 'read' } as const;
  const git = `${repositoryPath}/git`;
  return [
    { operation: `GET ${git}/ref/{ref}`, need, answer: (call) => refReply(world, call) },
    { operation: `GET ${git}/trees/{tree_sha}`, need, answer: (call) => treeReply(world, call) },
    {
      operation: `GET ${git}/blobs/{file_sha}`,
      need,
      media: ['raw'],
      answer: (call) => blobReply(world, call),
    },
  ];
}

async function refReply(world: World, call: Call): Promise<Reply> {
  const name = `refs/${call.params['ref'] ?? ''}`;
  const sha = await world.git.ref(name);
  if (sha === undefined) throw notFound();
  const type = (await world.git.type(sha)) ?? 'commit';
  const api = `${world.url}/repos/${world.repository}/git`;
  const object = { sha, type, url: `${api}/${type}s/${sha}` };
  return { status: 200, body: { ref: name, node_id: nodeId('REF', name), url: `${api}/${name}`, object } };
}

async function treeReply(world: World, call: Call): Promise<Reply> {
  const name = call.params['tree_sha'] ?? '';
  const id = (await world.git.type(name)) === 'tree' ? name : await world.git.commit(name);
  if (id === undefined) throw notFound();
  const sha = (await world.git.text('rev-parse', `${id}^{tree}`)).trim();
  // Any value means recursive, `false` and `0` too.
  const isRecursive = call.query.has('recursive');
  const entries = await world.git.entries(sha, ...(isRecursive ? ['-r', '-t'] : []));
  const all = entries.map((entry) => treeEntryResource(world, entry));
  const tree = isRecursive ? cut(all, world.limits.treeEntries, world.limits.treeBytes) : all;
  const url = `${world.url}/repos/${world.repository}/git/trees/${sha}`;
  return { status: 200, body: { sha, url, tree, truncated: tree.length < all.length } };
}

function treeEntryResource(world: World, entry: TreeEntry): Json {
  const { path, mode, type, sha, size } = entry;
  if (type === 'commit') return { path, mode, type, sha };
  const url = `${world.url}/repos/${world.repository}/git/${type}s/${sha}`;
  return { path, mode, type, sha, url, ...(size === undefined ? {} : { size }) };
}

function cut(entries: readonly Json[], most: number, mostBytes: number): Json[] {
  const kept: Json[] = [];
  let bytes = 0;
  for (const entry of entries) {
    bytes += Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (kept.length === most || bytes > mostBytes) break;
    kept.push(entry);
  }
  return kept;
}

async function blobReply(world: World, call: Call): Promise<Reply> {
  const sha = call.params['file_sha'] ?? '';
  if ((await world.git.type(sha)) !== 'blob') throw notFound();
  const size = await world.git.size(sha);
  if (size > world.limits.blobBytes)
    throw tooLarge(403, 'The requested blob is too large to fetch via the API.', 'Blob', 'data');
  const bytes = await world.git.bytes('cat-file', 'blob', sha);
  if (call.media === 'raw') return { status: 200, bytes, contentType: rawType };
  const url = `${world.url}/repos/${world.repository}/git/blobs/${sha}`;
  const body = { sha, node_id: nodeId('B', sha), size, url, content: base64(bytes), encoding: 'base64' };
  return { status: 200, body };
}

/** GitHub declares UTF-8 whatever the bytes are, so a client that trusts it spoils a binary file. */
export const rawType = 'application/vnd.github.raw+json; charset=utf-8';

/** Base64 as GitHub writes it: a line break after every 60 characters. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
