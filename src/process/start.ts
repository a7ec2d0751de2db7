import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cleanEnvironment } from './environment.ts';

export interface ProgramCall {
  /** A name looked up in the search path, or an absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
}

const ownGroup = process.platform !== 'win32';

/** Starts a program without a shell, in a process group of its own. Throws what `spawn` throws (a NUL in an argument). */
export function start(call: ProgramCall, stdin: 'pipe' | 'ignore'): ChildProcess {
  return spawn(call.program, call.args, {
    cwd: call.cwd,
    env: cleanEnvironment(call.home, call.environment),
    stdio: [stdin, 'pipe', 'pipe'],
    detached: ownGroup,
    windowsHide: true,
  });
}

/** Ends a process and whatever it started, at once. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
