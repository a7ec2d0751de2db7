import type { Git } from './git.ts';
import type { Limits } from './limits.ts';

/** One file of a comparison of two commits, as GitHub tells it. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  /** Set when renamed. */
  readonly previousPath: string | undefined;
  /** The blob in the head; for a removed file the one in the base. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@`, without a final newline; absent for binary, too large, mode-only and rename-only changes. */
  readonly patch: string | undefined;
}

/** Compares commits as GitHub does: renames found at 50% similarity, copies not, three lines of context. */
export interface Differ {
  /** Changed files sorted by git, of two trees or commits. */
  files(base: string, head: string): Promise<readonly FileChange[]>;
  /** The whole diff as one text. */
  text(base: string, head: string): Promise<string>;
}

const options = ['-M', '-l1000', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none'];
const patchOptions = ['-p', '-U3', '--full-index', '--src-prefix=a/', '--dst-prefix=b/'];

export function openDiffer(git: Git, limits: Limits): Differ {
  const known = new Map<string, Promise<readonly FileChange[]>>();
  const text = (base: string, head: string) =>
    git.text('diff-tree', ...options, ...patchOptions, '-r', base, head);

  async function read(base: string, head: string): Promise<readonly FileChange[]> {
    const [raw, patches] = await Promise.all([
      git.text('diff-tree', ...options, '--raw', '-z', '--no-abbrev', '-r', base, head),
      text(base, head),
    ]);
    return joinPatches(parseRaw(raw), splitPatches(patches), limits);
  }

  return {
    text,
    async files(base, head) {
      const key = `${base} ${head}`;
      const files = known.get(key) ?? read(base, head);
      known.set(key, files);
      return files;
    },
  };
}

interface RawChange {
  readonly letter: string;
  readonly sha: string;
  readonly path: string;
  readonly previousPath: string | undefined;
}

/** `:MODE MODE SHA SHA LETTER NUL PATH NUL`, for a rename with a second path. */
function parseRaw(raw: string): RawChange[] {
  const fields = raw.split('\0').values();
  const changes: RawChange[] = [];
  for (const field of fields) {
    const [, , oldSha = '', newSha = '', score = ''] = field.split(' ');
    const letter = score.slice(0, 1);
    if (letter === '') continue;
    const first = fields.next().value ?? '';
    const second = letter === 'R' ? (fields.next().value ?? '') : undefined;
    const sha = letter === 'D' ? oldSha : newSha;
    changes.push({
      letter,
      sha,
      path: second ?? first,
      previousPath: second === undefined ? undefined : first,
    });
  }
  return changes;
}

/**
 * One text for each `diff --git`, which no line of a hunk can start with.
 * Not by the flag `m`: there `^` also matches behind a lone carriage return, which a file may contain.
 */
function splitPatches(patches: string): string[] {
  return patches.split(/(?<![^\n])(?=diff --git )/).filter((section) => section !== '');
}

function joinPatches(
  changes: readonly RawChange[],
  sections: readonly string[],
  limits: Limits,
): FileChange[] {
  const rest = sections.values();
  const files = changes.map((change) => {
    const section = rest.next().value ?? '';
    // A changed type, file to link, is shown as one file deleted and another created.
    if (change.letter === 'T') rest.next();
    return fileChange(change, change.letter === 'T' ? undefined : hunksOf(section), limits);
  });
  if (rest.next().done !== true) throw new Error('more patches than changed files');
  return files;
}

function hunksOf(section: string): string | undefined {
  const start = section.search(/(?<![^\n])@@ /);
  return start === -1 ? undefined : section.slice(start).replace(/\n$/, '');
}

const statuses: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

function fileChange(change: RawChange, patch: string | undefined, limits: Limits): FileChange {
  const status = statuses[change.letter];
  if (status === undefined) throw new Error(`git reports an unknown change: ${change.letter}`);
  const lines = patch?.split('\n') ?? [];
  const isTooLarge = lines.length > limits.patchLines || Buffer.byteLength(patch ?? '') > limits.patchBytes;
  return {
    status,
    path: change.path,
    previousPath: change.previousPath,
    sha: change.sha,
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch: isTooLarge ? undefined : patch,
  };
}
