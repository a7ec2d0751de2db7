import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../finding/user-error.ts';
import { git } from '../source/git/git.ts';

/**
 * Throws `UserError` when the workspace, or a folder directly in it, is a checkout of the commit or of a merge with
 * it: under an event whose token can write, a later step would run what a stranger wrote.
 */
export async function refuseCheckoutOf(headSha: string, workspace: string): Promise<void> {
  for (const folder of checkoutsIn(workspace)) {
    const { code, stdout } = await git(folder, ['cat-file', 'commit', 'HEAD']);
    const { stdout: id } = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    // Of a shallow clone only the commit itself still names its parents.
    const [head = ''] = stdout.toString().split('\n\n', 1);
    const parents = [...head.matchAll(/^parent (\S+)$/gm)].map(([, parent]) => parent);
    if (code !== 0 || (id.toString().trim() !== headSha && !parents.slice(1).includes(headSha))) continue;
    throw new UserError(
      'The workspace holds a checkout of a pull request from a fork, and this event gives the job a token that can write',
      'Leave out the checkout, the action needs none: it reads the change through the API. Nothing was looked at',
    );
  }
}

function checkoutsIn(workspace: string): readonly string[] {
  if (!existsSync(workspace)) return [];
  const folders = readdirSync(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '.git')
    .map(({ name }) => join(workspace, name));
  return [workspace, ...folders].filter((folder) => existsSync(join(folder, '.git')));
}
