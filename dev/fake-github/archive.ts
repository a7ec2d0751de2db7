import { notFound } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Storage } from './storage.ts';
import type { World } from './world.ts';

/** Seconds that a link to an archive of a private repository works. */
const linkLife = 300;

export function archiveRoutes(world: World, storage: Storage): Route[] {
  return [
    {
      operation: `GET ${repositoryPath}/tarball/{ref}`,
      need: { scope: 'contents', level: 'read' },
      answer: (call) => tarballReply(world, storage, call),
    },
  ];
}

async function tarballReply(world: World, storage: Storage, call: Call): Promise<Reply> {
  const sha = await world.git.commit(call.params['ref'] ?? '');
  if (sha === undefined) throw notFound();
  const prefix = `${world.repository.replace('/', '-')}-${sha.slice(0, 7)}/`;
  const bytes = await world.git.bytes('archive', '--format=tar.gz', `--prefix=${prefix}`, sha);
  const location = storage.offer(bytes, 'application/x-gzip', linkLife);
  return { status: 302, bytes: Buffer.alloc(0), headers: { location } };
}
