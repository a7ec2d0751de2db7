import { UserError } from '../../finding/user-error.ts';
import { git, gitReason } from './git.ts';
import { ObjectReader } from './object-reader.ts';
import { TreeReader } from './tree-reader.ts';

/** A git repository with a working tree. */
export interface Repository {
  /** Absolute path of the working tree. */
  readonly root: string;
  /** Whether history is cut off (a clone with `--depth`). */
  readonly isShallow: boolean;
  readonly objects: ObjectReader;
  readonly trees: TreeReader;
}

/**
 * The repository whose working tree holds the folder, `undefined` when there is none.
 * Throws `UserError` for a repository git refuses to open.
 */
export async function findRepository(folder: string): Promise<Repository | undefined> {
  const { code, stdout, stderr } = await git(folder, [
    'rev-parse',
    '--is-shallow-repository',
    '--show-toplevel',
  ]);
  // Other refusals (an unsafe owner, a damaged .git) are no reason to take the folder for a plain one.
  if (code !== 0 && stderr.includes('not a git repository (or any')) return undefined;
  if (code !== 0) throw refusal(stderr);
  const [shallow, ...lines] = stdout
    .toString()
    .replace(/\r?\n$/, '')
    .split('\n');
  const root = lines.join('\n');
  const objects = new ObjectReader(root);
  return { root, isShallow: shallow === 'true', objects, trees: new TreeReader(objects) };
}

function refusal(stderr: string): UserError {
  const hint = stderr.includes('safe.directory')
    ? 'If you trust this folder: git config --global --add safe.directory PATH'
    : 'Run inside the working tree of a repository';
  return new UserError(`git cannot open this repository: ${gitReason(stderr)}`, hint);
}
