import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import type { Shop } from './shop.ts';

/** Makes a bare repository with the shop on `main`, and the pull request's change on `feature`. Returns its path. */
export function createShopRepository(folder: string, { base, pullRequest }: Shop): string {
  const work = join(folder, 'work');
  mkdirSync(work);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: work, env: environment, stdio: 'pipe' });
  const commit = (files: Readonly<Record<string, string | null>>, message: string) => {
    for (const [path, text] of Object.entries(files)) write(join(work, path), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(base, 'Open the shop');
  git('switch', '--quiet', '--create', 'feature');
  commit(pullRequest, 'Speed up the shop');
  git('switch', '--quiet', 'main');
  // The base moves on, as it does in life: the pull request is compared with where it branched off.
  commit({ 'CHANGES.md': '# Changes\n' }, 'Start a list of changes');
  const bare = join(folder, 'shop.git');
  git('clone', '--quiet', '--bare', '.', bare);
  return bare;
}

function write(path: string, text: string | null): void {
  mkdirSync(dirname(path), { recursive: true });
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
}

const environment = {
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
};
