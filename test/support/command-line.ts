import { spawnSync } from 'node:child_process';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A thousand modules are stripped of their types once, not at each start. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), `concentric-compiled-${userInfo().uid}`) };

const entry = join(import.meta.dirname, '../../src/cli.ts');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  /** Another program than `src/cli.ts`. */
  readonly program?: string;
  /** Runs as this user and group. */
  readonly user?: number;
}

/** Runs `concentric` in `folder` as a user would, without a terminal; a run that hangs is ended and has no code. */
export function runConcentric(folder: string, args: readonly string[], options: RunOptions = {}): Ran {
  const { environment = {}, node = [], program = entry, user } = options;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...compiled, ...environment },
    encoding: 'utf8',
    timeout: 15_000,
    maxBuffer: 64 * 1024 * 1024,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { code: status, stdout, stderr, milliseconds: performance.now() - started };
}

/** The JSON report of `concentric check` with further arguments. */
export function reportOf(folder: string, args: readonly string[] = []): unknown {
  const { stdout, stderr } = runConcentric(folder, ['check', '--format', 'json', ...args]);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
