import type { Git } from './git.ts';

export interface Push {
  readonly branch: string;
  /** Content by path; `null` removes the file. The others stay. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  /** Branch or SHA to start from: a force-push. The branch's own tip unless told. */
  readonly onto?: string;
}

/** Adds one commit to a branch and returns its SHA. */
export async function pushCommit(git: Git, { branch, files, onto = branch }: Push): Promise<string> {
  const parent = (await git.text('rev-parse', '--verify', `${onto}^{commit}`)).trim();
  const person = 'Ada <ada@example.com> 1767323045 +0000';
  const start = `commit refs/heads/${branch}\nauthor ${person}\ncommitter ${person}\ndata 6\nchange\nfrom ${parent}\n`;
  const parts = [Buffer.from(start)];
  for (const [path, content] of Object.entries(files)) {
    const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
    if (content === null) {
      parts.push(Buffer.from(`D ${quoted}\n`));
      continue;
    }
    const bytes = Buffer.from(content);
    parts.push(Buffer.from(`M 100644 inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
  }
  await git.feed(Buffer.concat(parts), 'fast-import', '--quiet', '--force');
  return (await git.text('rev-parse', `refs/heads/${branch}`)).trim();
}

/** Puts what `branch` brings on the tip of `base`, as one commit, and returns it. Rejects on a conflict. */
export async function rebase(git: Git, branch: string, base: string): Promise<string> {
  return combine(git, `refs/heads/${branch}`, [`refs/heads/${base}`], [base, branch]);
}

/** Merges one branch into another on a branch of its own, as the merge queue does, and returns the commit. */
export async function mergeOn(git: Git, branch: string, base: string, head: string): Promise<string> {
  return combine(git, `refs/heads/${branch}`, [base, head], [base, head]);
}

async function combine(
  git: Git,
  ref: string,
  parents: readonly string[],
  sides: readonly [string, string],
): Promise<string> {
  const [tree = ''] = (await git.text('merge-tree', '--write-tree', ...sides)).split('\n');
  const ids = await Promise.all(parents.map((name) => git.text('rev-parse', '--verify', `${name}^{commit}`)));
  const options = ids.flatMap((id) => ['-p', id.trim()]);
  const commit = (await git.text('commit-tree', tree, ...options, '-m', 'change')).trim();
  await git.text('update-ref', ref, commit);
  return commit;
}
