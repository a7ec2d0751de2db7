import { spawn } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FakeGitHub } from '../fake-github/fake-github.ts';

export interface ActionRun {
  readonly github: FakeGitHub;
  /** `owner/name`. */
  readonly repository: string;
  /** As under `with:`; what is left out is empty, as `action.yml` has no defaults but the token. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What happened; by default the pull request was opened. */
  readonly event?: { readonly name: string; readonly payload: unknown } | undefined;
  /** Environment on top of a runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout?: number;
}

export interface ActionResult {
  readonly exitCode: number | null;
  /** What the log shows, standard error included. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** The machine-readable report; empty when there is none. */
  readonly report: string;
  /** The findings as SARIF; empty when there are none to read. */
  readonly sarif: string;
}

/** Runs the built action as a runner does: inputs in `INPUT_*`, the event in a file, command files; nothing else of our environment. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concentric-runner-')));
  try {
    const env = await environment(folder, run);
    const { exitCode, log } = await start(env, folder, run.timeout ?? 60_000);
    const outputs = parseOutputs(await readFile(join(folder, 'output'), 'utf8'));
    const summary = await readFile(join(folder, 'summary'), 'utf8');
    const [report, sarif] = await Promise.all([readOutput(outputs['report']), readOutput(outputs['sarif'])]);
    return { exitCode, log, outputs, summary, report, sarif };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readOutput(path: string | undefined): Promise<string> {
  return path === undefined ? '' : readFile(path, 'utf8');
}

async function environment(
  folder: string,
  { github, repository, inputs, event, env }: ActionRun,
): Promise<NodeJS.ProcessEnv> {
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
  };
  const commandFiles = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      await writeFile(join(folder, file), '');
      return [name, join(folder, file)] as const;
    }),
  );
  const payload = event === undefined ? await github.event() : event.payload;
  await writeFile(join(folder, 'event.json'), JSON.stringify(payload));
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event?.name ?? 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(commandFiles),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
}

function start(
  env: NodeJS.ProcessEnv,
  cwd: string,
  timeout: number,
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve('dist/action.js')], {
      cwd,
      env,
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', (exitCode) => done({ exitCode, log: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs = text.matchAll(/^(.+)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...outputs].map(([, name = '', , value = '']) => [name, value]));
}
