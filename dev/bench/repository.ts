import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

/** A new repository in a temporary folder: `files` on `main`, and on `change`, which is checked out, `changed` over them. */
export function createRepository(
  files: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string> = new Map(),
): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-bench-'));
  const git = (...args: string[]) => {
    return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
  };
  const commit = (written: ReadonlyMap<string, string>, message: string) => {
    for (const [path, text] of written) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  const base = commit(files, 'base');
  git('checkout', '--quiet', '-b', 'change');
  const head = commit(changed, 'head');
  // A clone from a server is packed.
  git('repack', '-adq');
  return { folder, base, head };
}
