import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { expect, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../dev/fake-github/fake-github.ts';
import type { FakeGitHub, FakeGitHubOptions } from '../../dev/fake-github/fake-github.ts';

/** A tree by path: text or bytes of a file, or an entry of another mode with its text (link) or commit (submodule). */
export type Files = Readonly<
  Record<string, string | Buffer | { readonly mode: string; readonly text: string }>
>;

export interface Setup {
  readonly base?: Files;
  readonly head?: Files;
  /** What `main` moves on to after the branch was cut. */
  readonly baseLater?: Files;
  readonly limits?: FakeGitHubOptions['limits'];
  readonly permissions?: FakeGitHubOptions['permissions'];
  readonly pullRequest?: Partial<FakeGitHubOptions['pullRequest']>;
  readonly codeScanning?: FakeGitHubOptions['codeScanning'];
  readonly isEnterprise?: boolean;
  /** A test that sends what no correct client sends says so. */
  readonly expects?: 'violations';
}

export interface Scenario {
  readonly fake: FakeGitHub;
  readonly octokit: Octokit;
  /** `{ owner, repo, pull_number }` for every call. */
  readonly pull: { readonly owner: string; readonly repo: string; readonly pull_number: number };
  /** Adds a commit with exactly these files to a branch and returns its SHA. */
  readonly commit: (branch: string, files: Files, from?: string) => Promise<string>;
  /** Sends what a typed client would not; `path` starts below the repository. */
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Sent>;
  readonly git: (...args: readonly string[]) => Promise<string>;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export const token = 'ghs_of_the_job';
const all = {
  contents: 'read',
  pull_requests: 'write',
  statuses: 'write',
  checks: 'write',
  security_events: 'write',
  actions: 'read',
} as const;
const one = { 'app.yaml': lines(1, 40) };
const pull = { owner: 'acme', repo: 'shop', pull_number: 7 };

/** Lines `line 1` to `line N`, each with a line feed. */
export function lines(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => `line ${first + at}\n`).join('');
}

/** Any text with this one in it, without the `any` of the matcher. */
export function containing(part: string): unknown {
  return expect.stringContaining(part);
}

const ignore = () => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** A fake GitHub over a real repository, both gone when the test ends. */
export async function scenario(setup: Setup = {}): Promise<Scenario> {
  const gitDir = mkdtempSync(join(tmpdir(), 'fake-github-'));
  onTestFinished(() => {
    rmSync(gitDir, { recursive: true, force: true });
  });
  const git = (...args: readonly string[]) => run(['--git-dir', gitDir, ...args]);
  await run(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', gitDir]);
  const load = (...commits: readonly Buffer[]) =>
    run(['--git-dir', gitDir, 'fast-import', '--quiet', '--force'], Buffer.concat(commits));
  const commit: Scenario['commit'] = async (branch, files, from) => {
    // `^0` makes it the commit in the repository, which git wants where a branch goes on from itself.
    await load(importStream(branch, files, from === undefined ? undefined : `${from}^0`));
    return (await git('rev-parse', `refs/heads/${branch}`)).trim();
  };
  const base = setup.base ?? one;
  const later = setup.baseLater;
  await load(
    importStream('main', base),
    importStream('feature', setup.head ?? { ...base, 'new.txt': 'new\n' }, 'refs/heads/main'),
    ...(later === undefined ? [] : [importStream('main', later)]),
  );
  const fake = await startFakeGitHub({
    repository: 'acme/shop',
    gitDir,
    token,
    permissions: setup.permissions ?? all,
    pullRequest: {
      number: 7,
      title: 'A change',
      author: 'ada',
      base: 'main',
      head: 'feature',
      ...setup.pullRequest,
    },
    limits: setup.limits ?? {},
    codeScanning: setup.codeScanning ?? {},
    isEnterprise: setup.isEnterprise ?? false,
  });
  onTestFinished(async () => {
    await fake.close();
    if (fake.violations.length > 0 !== (setup.expects === 'violations'))
      throw new Error(`violations: ${fake.violations.join('; ') || 'none'}`);
  });
  const octokit = new Octokit({ auth: token, baseUrl: fake.url, log: silent });
  return { fake, octokit, pull, commit, git, send: sender(fake.url) };
}

function sender(url: string): Scenario['send'] {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/repos/acme/shop${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

/** One commit for `git fast-import`, which needs no work tree and takes any path and any bytes. */
function importStream(branch: string, files: Files, from?: string): Buffer {
  const person = 'Ada <ada@example.com> 1767225600 +0000';
  const start = `commit refs/heads/${branch}\nauthor ${person}\ncommitter ${person}\n`;
  const parts = [
    Buffer.from(`${start}data 6\nchange\n${from === undefined ? '' : `from ${from}\n`}deleteall\n`),
  ];
  for (const [path, entry] of Object.entries(files)) {
    const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
    const isPlain = typeof entry === 'string' || Buffer.isBuffer(entry);
    const mode = isPlain ? '100644' : entry.mode;
    const bytes = Buffer.from(isPlain ? entry : entry.text);
    if (mode === '160000') parts.push(Buffer.from(`M ${mode} ${bytes.toString()} ${quoted}\n`));
    else
      parts.push(Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}

function run(args: readonly string[], input?: Buffer): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    LC_ALL: 'C',
  };
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new Error(`git ${args.join(' ')}: ${Buffer.concat(errors).toString('utf8')}`));
    });
    // A git that fails early closes its input; its exit status tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
