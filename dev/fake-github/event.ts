import { pullResource } from './pull-request.ts';
import { repositoryResource } from './repository.ts';
import { userResource } from './user.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export type Action = 'opened' | 'reopened' | 'synchronize';

/** Payload of a `pull_request` event at this moment. */
export async function pullEvent(world: World, action: Action): Promise<Json> {
  const pull = await pullResource(world);
  const { head } = await world.pull.commits();
  const before = (await world.git.text('log', '-1', '--format=%P', head)).trim().split(' ')[0];
  return {
    action,
    number: world.pull.number,
    pull_request: pull,
    repository: repositoryResource(world, world.repository, world.pull.base),
    sender: userResource(world.url, world.pull.author),
    ...(action === 'synchronize' ? { before, after: head } : {}),
  };
}
