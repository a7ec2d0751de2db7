import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { changeTree, generateTree } from './generate-tree.ts';

export interface Repository {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
}

// Without the user's own configuration, and dated, so that the commits are the same everywhere.
const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A new repository in a temporary folder: `count` files on `main`, five of them changed on `change`, checked out. */
export function createRepository(count: number): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-bench-'));
  const git = (...args: string[]) => {
    return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
  };
  const commit = (files: ReadonlyMap<string, string>, message: string) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  const files = generateTree(count, 1);
  const base = commit(files, 'base');
  git('checkout', '--quiet', '-b', 'change');
  const head = commit(changeTree(files), 'head');
  // A clone from a server is packed.
  git('repack', '-adq');
  return { folder, base, head };
}
