import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ownHome, searchPath } from './environment.ts';
import { killGroup, start } from './start.ts';

export interface RunRequest {
  /** A name looked up in the search path, or an absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Written to its standard input, which is closed otherwise. */
  readonly stdin?: Uint8Array;
  /** Added to the clean environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `empty`, the default: a new folder, removed afterwards; `own`: the home of the user. */
  readonly home?: 'empty' | 'own';
  /** Milliseconds until it and all it started are killed; 60,000 unless told. */
  readonly timeout?: number;
  /** Bytes of both outputs together; 64 MiB unless told. */
  readonly largestOutput?: number;
}

export type RunResult = Exited | NotFinished;

export interface Exited {
  readonly state: 'exited';
  readonly code: number;
  readonly stdout: Buffer;
  /** For people; bytes that are no UTF-8 are replaced. */
  readonly stderr: string;
}

/** `missing`: no such program; `signalled`: somebody else ended it. */
export interface NotFinished {
  readonly state: 'not-finished';
  readonly problem: 'missing' | 'not-started' | 'timed-out' | 'too-much-output' | 'signalled';
  /** What happened, one sentence without a full stop. */
  readonly cause: string;
  readonly stderr: string;
}

export type Run = (request: RunRequest) => Promise<RunResult>;

/** Runs a program to its end: no shell, clean environment. Never throws: what went wrong is the result. */
export const run: Run = async (request) => {
  if (request.home === 'own') return runAt(ownHome(), request);
  let home: string;
  try {
    home = await mkdtemp(join(tmpdir(), 'concentric-home-'));
  } catch (error) {
    return startFailure(error, request);
  }
  const result = await runAt(home, request);
  // A program may lock folders it made; what stays in the temporary folder changes no result.
  await rm(home, { recursive: true, force: true }).catch(() => {});
  return result;
};

async function runAt(home: string, request: RunRequest): Promise<RunResult> {
  const { program, args, cwd, stdin, environment = {} } = request;
  try {
    const call = { program, args, cwd, home, environment };
    const child = start(call, stdin === undefined ? 'ignore' : 'pipe');
    // A program that ends before it has read everything closes the pipe: its exit code says more than this error.
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin);
    return await finish(child, request);
  } catch (error) {
    return startFailure(error, request);
  }
}

function finish(child: ChildProcess, request: RunRequest): Promise<RunResult> {
  const { program, timeout = 60_000, largestOutput = 64 * 1024 * 1024 } = request;
  const { promise, resolve } = Promise.withResolvers<RunResult>();
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let room = largestOutput;
  // Only the first call counts.
  const end = (result: RunResult): void => {
    clearTimeout(timer);
    killGroup(child);
    // A process that left the group may hold the pipes open for ever.
    child.stdout?.destroy();
    child.stderr?.destroy();
    resolve(result);
  };
  const stop = (problem: NotFinished['problem'], cause: string): void =>
    end({ state: 'not-finished', problem, cause, stderr: Buffer.concat(stderr).toString() });
  const collect = (into: Buffer[]) => (chunk: Buffer) => {
    room -= chunk.length;
    if (room < 0) stop('too-much-output', `${program} wrote more than ${largestOutput} bytes`);
    else into.push(chunk);
  };
  const timer = setTimeout(() => stop('timed-out', `${program} took longer than ${timeout} ms`), timeout);
  child.stdout?.on('data', collect(stdout));
  child.stderr?.on('data', collect(stderr));
  child.once('error', (error) => end(startFailure(error, request)));
  // What it left running must not keep the pipes open.
  child.once('exit', () => killGroup(child));
  child.once('close', (code, signal) => {
    if (code === null) stop('signalled', `${program} was ended by ${signal ?? 'a signal'}`);
    else end(exited(code, stdout, stderr));
  });
  return promise;
}

function exited(code: number, stdout: readonly Buffer[], stderr: readonly Buffer[]): Exited {
  return { state: 'exited', code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

function startFailure(error: unknown, request: RunRequest): NotFinished {
  const { program, cwd } = request;
  if (existsSync(cwd) && !isInstalled(program)) {
    return { state: 'not-finished', problem: 'missing', cause: `${program} is not installed`, stderr: '' };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const cause = `${program} could not be started: ${reason}`;
  return { state: 'not-finished', problem: 'not-started', cause, stderr: '' };
}

/** The error of a failed start does not tell: a folder of the search path that we may not open changes it. */
function isInstalled(program: string): boolean {
  if (isAbsolute(program)) return existsSync(program);
  return searchPath().some((folder) => existsSync(join(folder, program)));
}
