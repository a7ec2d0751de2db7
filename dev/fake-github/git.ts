import { execFile } from 'node:child_process';
import { devNull } from 'node:os';

/** Reads one bare repository with the git program. Names are resolved as GitHub does, never as git's revision syntax. */
export interface Git {
  /** Output of a command, byte for byte; rejects when git fails. */
  bytes(...args: readonly string[]): Promise<Buffer>;
  text(...args: readonly string[]): Promise<string>;
  /** The same for a command that reads `input`. */
  feed(input: Buffer, ...args: readonly string[]): Promise<string>;
  /** The object id a full ref name (`refs/heads/main`) points to. */
  ref(name: string): Promise<string | undefined>;
  /** The commit that a branch, tag, `heads/x`, `tags/x`, `pull/1/head`, full ref name or full SHA means. */
  commit(name: string): Promise<string | undefined>;
  /** `blob`, `tree`, `commit` or `tag`; `undefined` when there is no such object. */
  type(sha: string): Promise<string | undefined>;
  size(sha: string): Promise<number>;
  entries(tree: string, ...options: readonly string[]): Promise<readonly TreeEntry[]>;
}

export interface TreeEntry {
  /** Six octal digits. */
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** In bytes, of blobs only. */
  readonly size: number | undefined;
  readonly path: string;
}

const sha = /^[0-9a-f]{40}$/;
const refName = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s~^:?*[\\\p{Cc}]+$/u;

export function openGit(gitDir: string, hiddenRefs: readonly string[]): Git {
  const bytes: Git['bytes'] = (...args) => run(gitDir, args);
  const text: Git['text'] = async (...args) => (await bytes(...args)).toString('utf8');
  const attempt = (...args: readonly string[]) =>
    text(...args).then(
      (output) => output.trim(),
      () => undefined,
    );
  const ref: Git['ref'] = async (name) => {
    if (!refName.test(name) || hiddenRefs.includes(name)) return undefined;
    return attempt('rev-parse', '--verify', '--quiet', '--end-of-options', name);
  };
  const type: Git['type'] = async (id) => (sha.test(id) ? attempt('cat-file', '-t', id) : undefined);

  async function commit(name: string): Promise<string | undefined> {
    if (sha.test(name)) return (await type(name)) === 'commit' ? name : undefined;
    if (name === 'HEAD') return attempt('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    const prefixes = name.startsWith('refs/') ? [''] : ['refs/', 'refs/heads/', 'refs/tags/'];
    for (const prefix of prefixes) {
      const id = await ref(prefix + name);
      if (id !== undefined) return attempt('rev-parse', '--verify', '--quiet', `${id}^{commit}`);
    }
    return undefined;
  }

  return {
    bytes,
    text,
    feed: async (input, ...args) => (await run(gitDir, args, input)).toString('utf8'),
    ref,
    type,
    commit,
    size: async (id) => Number(await text('cat-file', '-s', id)),
    entries: async (tree, ...options) => parseEntries(await text('ls-tree', '-z', '-l', ...options, tree)),
  };
}

function run(gitDir: string, args: readonly string[], input?: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: Infinity, env: environment() } as const;
    const child = execFile('git', ['--git-dir', gitDir, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`git ${args[0]}: ${stderr.toString('utf8').trim() || error.message}`));
    });
    if (input === undefined) return;
    // A git that fails early closes its input; its exit status tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Nothing of the user's or the machine's configuration changes what git prints. */
function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, 'Ada'],
        [`GIT_${role}_EMAIL`, 'ada@example.com'],
        [`GIT_${role}_DATE`, '2026-01-02T03:04:05Z'],
      ]),
    ),
  };
}

function parseEntries(listing: string): TreeEntry[] {
  return listing.split('\0').flatMap((record) => {
    const fields = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(record);
    if (fields === null) return [];
    const [, mode = '', type = '', id = '', size = '-', path = ''] = fields;
    return [{ mode, type, sha: id, size: size === '-' ? undefined : Number(size), path }];
  });
}
