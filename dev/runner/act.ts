import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A runner of somebody else's: https://github.com/nektos/act. */
const module = 'github.com/nektos/act@v0.2.89';

const bin = join(process.env['XDG_CACHE_HOME'] ?? join(userInfo().homedir, '.cache'), 'concentric', 'bin');
const program = join(bin, process.platform === 'win32' ? 'act.exe' : 'act');

export const howToBuildAct = `GOBIN=${bin} go install ${module}`;

export function hasAct(): boolean {
  return existsSync(program);
}

/** Builds it where it is missing; needs Go. */
export async function buildAct(): Promise<void> {
  if (hasAct()) return;
  await promisify(execFile)('go', ['install', module], { env: { ...process.env, GOBIN: bin } });
}

export interface ActRun {
  /** Text of the workflow's file, unchanged. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `owner/name`. */
  readonly repository: string;
  /** Root of the API. */
  readonly apiUrl: string;
  readonly token: string;
  /** Folders that stand for what the workflow uses, by `owner/name@ref`; `concentric`'s own is there. */
  readonly actions?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout?: number;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly log: string;
}

/** Runs a workflow on this machine, without containers, as its file says; the action is `action.yml` and `dist/`. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concentric-act-')));
  try {
    const workspace = join(folder, 'workspace');
    const released = join(folder, 'released');
    const workflows = join(workspace, '.github', 'workflows');
    await Promise.all([mkdir(workflows, { recursive: true }), mkdir(released), mkdir(join(folder, 'home'))]);
    await Promise.all([
      cp(resolve('action.yml'), join(released, 'action.yml')),
      cp(resolve('dist'), join(released, 'dist'), { recursive: true }),
      writeFile(join(workflows, 'workflow.yml'), run.workflow),
      writeFile(join(folder, 'event.json'), JSON.stringify(run.event.payload)),
    ]);
    await commitAll(workspace, run.repository);
    return await start(folder, workspace, argumentsOf(run, folder, released), run.timeout ?? 120_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function argumentsOf({ event, apiUrl, token, actions = {} }: ActRun, folder: string, released: string) {
  const locals = { 'OWNER/concentric@FULL_COMMIT_SHA': released, ...actions };
  return [
    event.name,
    ['--directory', join(folder, 'workspace'), '--eventpath', join(folder, 'event.json')],
    ['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--no-cache-server'],
    ['--env', `GITHUB_API_URL=${apiUrl}`, '--env', `GITHUB_GRAPHQL_URL=${apiUrl}/graphql`],
    ['--secret', `GITHUB_TOKEN=${token}`],
    Object.entries(locals).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ].flat();
}

/** It takes the repository's name from the remote, and the commit from HEAD. */
async function commitAll(workspace: string, repository: string): Promise<void> {
  const git = (...args: readonly string[]) => promisify(execFile)('git', ['-C', workspace, ...args]);
  const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', '-c', 'commit.gpgsign=false'];
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  await git('add', '--all');
  await git(...as, 'commit', '--quiet', '--message=workflow');
}

function start(folder: string, cwd: string, args: readonly string[], timeout: number): Promise<ActResult> {
  const home = join(folder, 'home');
  // Nothing else of this machine: the programs of a host run see its whole environment.
  const env = {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CACHE_HOME: home,
    TMPDIR: tmpdir(),
  };
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', (exitCode) => done({ exitCode, log: Buffer.concat(chunks).toString('utf8') }));
  });
}
