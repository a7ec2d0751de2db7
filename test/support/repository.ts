import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder (its real path), removed after the test file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'concentric-test-')));
  folders.push(folder);
  return folder;
}

// The code under test runs git with the home of the user, whose settings are not the tests' business.
process.env['HOME'] = temporaryFolder();

const environment = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  // No collecting in the background, no waiting for the disk.
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'core.fsync',
  GIT_CONFIG_VALUE_1: 'none',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.test',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.test',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
};

/** Content by path; `null` removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A real git repository in a temporary folder, on the unborn branch `main`. */
export interface TestRepository {
  readonly root: string;
  /** Runs git here: its output without the line feed at the end. Throws when git fails. */
  git(args: readonly string[], input?: string | Uint8Array): string;
  /** Writes files without staging them. */
  write(files: Files): void;
  /** Commits everything in the working tree, after writing `files`; the id of the commit. */
  commit(files?: Files): string;
  /** Creates a branch, at the current commit unless told, and switches to it. */
  branch(name: string, at?: string): void;
  switchTo(revision: string): void;
  move(from: string, to: string): void;
  link(path: string, target: string): void;
  /** The address for `cloneRepository`. */
  readonly url: string;
}

export function createRepository(options: readonly string[] = []): TestRepository {
  const root = temporaryFolder();
  runGit(root, ['init', '--quiet', '--initial-branch=main', ...options]);
  return repositoryAt(root);
}

/** Clones with the given options (`--depth=1`, `--filter=blob:none`), through a protocol that honours them. */
export function cloneRepository(origin: TestRepository, options: readonly string[] = []): TestRepository {
  const root = temporaryFolder();
  origin.git(['config', 'uploadpack.allowFilter', 'true']);
  runGit(root, ['clone', '--quiet', ...options, origin.url, '.']);
  return repositoryAt(root);
}

function repositoryAt(root: string): TestRepository {
  const git = (args: readonly string[], input?: string | Uint8Array): string => runGit(root, args, input);
  const write = (files: Files): void => writeFiles(root, files);
  return {
    root,
    url: `file://${root}`,
    git,
    write,
    commit: (files = {}) => {
      write(files);
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message=change']);
      return git(['rev-parse', 'HEAD']);
    },
    branch: (name, at = 'HEAD') => void git(['switch', '--quiet', '--create', name, at]),
    switchTo: (revision) => void git(['checkout', '--quiet', revision]),
    move: (from, to) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    link: (path, target) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(target, join(root, path));
    },
  };
}

/** Writes files below a folder, with the folders they need. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    if (content === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function runGit(cwd: string, args: readonly string[], input?: string | Uint8Array): string {
  const options = { cwd, env: environment, maxBuffer: 1e9, stdio: 'pipe' } as const;
  const output = execFileSync('git', args, input === undefined ? options : { ...options, input });
  return output.toString().replace(/\n$/, '');
}
