import type { ChildProcess } from 'node:child_process';
import { UserError } from '../../finding/user-error.ts';
import { ownHome } from '../../process/environment.ts';
import { run } from '../../process/run.ts';
import type { Exited } from '../../process/run.ts';
import { start } from '../../process/start.ts';

// The configuration of a repository can name programs for git to run; these are switched off, the rest is not used.
const settings = [
  '--no-pager',
  '--literal-pathspecs',
  ['-c', 'core.fsmonitor=false'],
  ['-c', 'core.hooksPath=/dev/null'],
  ['-c', 'core.quotePath=false'],
  // It would write the index, GIT_OPTIONAL_LOCKS or not.
  ['-c', 'diff.autoRefreshIndex=false'],
  // A folder committed in the shape of a bare repository would bring its own configuration.
  ['-c', 'safe.bareRepository=explicit'],
].flat();

const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Nothing is fetched, also by a git too old for the second of these.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
};

/**
 * Runs git to its end in `folder`, with the home of the user: the user's configuration says which repositories are
 * safe. `config` is added to it as `key=value`. Throws `UserError` when git is not installed or does not finish.
 */
export async function git(
  folder: string,
  args: readonly string[],
  config: readonly string[] = [],
): Promise<Exited> {
  const result = await run({
    program: 'git',
    args: [...settings, ...config.flatMap((line) => ['-c', line]), ...args],
    cwd: folder,
    home: 'own',
    environment,
    timeout: 300_000,
    largestOutput: 512 * 1024 * 1024,
  });
  if (result.state === 'exited') return result;
  if (result.problem === 'missing') {
    throw new UserError('git is not installed', 'Install git and put it into the search path');
  }
  throw new UserError(
    `git ${args[0] ?? ''} did not finish: ${result.cause}`,
    'Run the same git command by hand',
  );
}

/** Like `git`, for a command that must succeed: its output. */
export async function gitOutput(
  folder: string,
  args: readonly string[],
  config: readonly string[] = [],
): Promise<Buffer> {
  const { code, stdout, stderr } = await git(folder, args, config);
  if (code === 0) return stdout;
  throw new UserError(`git ${args[0] ?? ''} failed: ${gitReason(stderr)}`, 'Check the clone with git fsck');
}

/** Starts a git that reads requests from its standard input. */
export function startGit(folder: string, args: readonly string[]): ChildProcess {
  const call = { program: 'git', args: [...settings, ...args], cwd: folder, home: ownHome(), environment };
  return start(call, 'pipe');
}

/** The line in which git says what is wrong. */
export function gitReason(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1);
  return fatal?.replace(/^(?:fatal|error): /, '') ?? 'no reason given';
}
