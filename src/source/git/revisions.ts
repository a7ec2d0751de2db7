import { UserError } from '../../finding/user-error.ts';
import { git, gitOutput, gitReason } from './git.ts';
import type { Repository } from './repository.ts';

export interface Commit {
  /** The whole object id. */
  readonly id: string;
  /** What it was asked for by: `main`, or an id. */
  readonly name: string;
}

/** A commit for people: `main (1a2b3c4)`. */
export function commitLabel({ id, name }: Commit): string {
  const short = id.slice(0, 7);
  return id.startsWith(name) ? short : `${name} (${short})`;
}

/** The commit a revision names; throws `UserError` when there is none. */
export async function readCommit(repository: Repository, revision: string): Promise<Commit> {
  const commit = await readCommitIfAny(repository, revision);
  if (commit !== undefined) return commit;
  const hint = repository.isShallow
    ? 'The clone is shallow: fetch the whole history (actions/checkout: fetch-depth: 0)'
    : 'Fetch it first (git fetch origin), or name another revision';
  throw new UserError(`"${revision}" is no commit of this repository`, hint);
}

/** `undefined` when the revision names no commit, as `HEAD` does before the first one. */
export async function readCommitIfAny(repository: Repository, revision: string): Promise<Commit | undefined> {
  // A leading dash would be an option, an empty revision the index.
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const { code, stdout } = await git(repository.root, args);
  const id = stdout.toString().trim();
  return code === 0 ? { id, name: revision } : undefined;
}

/** Where two commits parted; `undefined` when the clone knows no common ancestor. */
export async function readMergeBase(
  repository: Repository,
  base: Commit,
  head: Commit,
): Promise<Commit | undefined> {
  const { code, stdout, stderr } = await git(repository.root, ['merge-base', base.id, head.id]);
  // 1 means none; others that the history cannot be read.
  if (code > 1) throw new UserError(`git merge-base failed: ${gitReason(stderr)}`, 'Fetch the whole history');
  const id = stdout.toString().trim();
  if (code === 1) return undefined;
  return id === base.id
    ? base
    : { id, name: `merge-base with ${base.id.startsWith(base.name) ? base.id.slice(0, 7) : base.name}` };
}

// The first that exists is the default branch.
const candidates = [
  ['refs/remotes/origin/HEAD', 'origin/HEAD'],
  ['refs/remotes/origin/main', 'origin/main'],
  ['refs/remotes/origin/master', 'origin/master'],
  ['refs/heads/main', 'main'],
  ['refs/heads/master', 'master'],
] as const;

/** The tip of the branch that changes are meant for; `undefined` when none has one of the usual names. */
export async function readDefaultBranch(repository: Repository): Promise<Commit | undefined> {
  const format = '--format=%(refname) %(objectname) %(symref:short)';
  const refs = candidates.map(([ref]) => ref);
  const output = await gitOutput(repository.root, ['for-each-ref', format, ...refs]);
  const lines = output.toString().split('\n');
  for (const [ref, name] of candidates) {
    const line = lines.find((each) => each.startsWith(`${ref} `));
    const [, id, target] = line?.split(' ') ?? [];
    // `origin/HEAD` stands for another branch: that one is what people know.
    if (id !== undefined) return { id, name: target === undefined || target === '' ? name : target };
  }
  return undefined;
}
