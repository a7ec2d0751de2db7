import type { Fault } from '../../finding/fault.ts';
import { decodePath, escapePath } from '../decode.ts';
import type { Listing } from '../listing.ts';
import { notUtf8Name } from '../source-fault.ts';
import type { EntryKind } from '../tree.ts';
import { kindsOnDisk } from '../working-tree.ts';
import { readBlobId } from './blob-id.ts';
import { readTrackedFiles, readUntrackedFiles } from './file-lists.ts';
import { git, gitOutput } from './git.ts';
import { withUntracked } from './moves.ts';
import type { ComparedFile } from './moves.ts';
import { parseRawDiff, splitAtNul } from './raw-diff.ts';
import type { RawEntry } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import type { Commit } from './revisions.ts';

// The settings of a repository, its .gitmodules among them, would hide changed submodules.
const diffOptions = [
  '-z',
  '--raw',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
];

/** What differs between two commits. */
export async function readChangesBetween(
  repository: Repository,
  base: Commit,
  head: Commit,
): Promise<Listing> {
  const { root } = repository;
  const args = ['diff-tree', '-r', ...diffOptions];
  // Moves are found by content, which a partial clone may not have.
  const withoutMoves = (): Promise<Buffer> => gitOutput(root, [...args, '--no-renames', base.id, head.id]);
  const withMoves = await git(root, [...args, '-M', base.id, head.id]);
  const output = withMoves.code === 0 ? withMoves.stdout : await withoutMoves();
  const { files, faults } = compared(parseRawDiff(output));
  return { files, faults, submodules: new Set() };
}

/** What differs between a commit and the working tree, files that are not tracked included. */
export async function readChangesOnDisk(repository: Repository, base: Commit): Promise<Listing> {
  const { root } = repository;
  const [entries, tracked, untracked] = await Promise.all([
    diffOnDisk(repository, base),
    readTrackedFiles(repository),
    readUntrackedFiles(repository),
  ]);
  const submodules = new Set([...tracked.submodules, ...untracked.submodules]);
  const kindOnDisk = kindsOnDisk(root, submodules);
  const { files, faults } = compared(entries);
  const looked = files.map((file) => look(file, kindOnDisk)).filter((file) => !isUntouched(root, file));
  return {
    files: withUntracked(root, looked, untracked.paths),
    faults: [...faults, ...untracked.faults],
    submodules,
  };
}

/** git takes a file in a folder it may not open for removed, and so one that only the index gave up. */
function look(file: ComparedFile, kindOnDisk: (path: string) => EntryKind | undefined): ComparedFile {
  if (file.head !== undefined || file.base === undefined) return file;
  const kind = kindOnDisk(file.base);
  return kind === 'file' || kind === 'symlink' ? { ...file, head: file.base } : file;
}

/** Without refreshing its index git lists files of which only the time stamp differs. */
function isUntouched(root: string, { base, head, baseId, sameMode }: ComparedFile): boolean {
  return (
    sameMode && base === head && head !== undefined && readBlobId(`${root}/${head}`, baseId.length) === baseId
  );
}

async function diffOnDisk(repository: Repository, base: Commit): Promise<RawEntry[]> {
  const { root } = repository;
  const config = await withoutFilters(root);
  const args = ['diff', '--no-color', ...diffOptions, '-M', base.id];
  const withMoves = await git(root, args, config);
  if (withMoves.code === 0) return parseRawDiff(withMoves.stdout);
  return parseRawDiff(await gitOutput(root, ['diff-index', ...diffOptions, '--no-renames', base.id], config));
}

/** Settings against programs that a .gitattributes file would have git run over files of the working tree. */
async function withoutFilters(root: string): Promise<string[]> {
  const pattern = String.raw`^filter\..*\.(clean|process|required)$`;
  const { stdout } = await git(root, ['config', '-z', '--name-only', '--get-regexp', pattern]);
  const keys = splitAtNul(stdout).map(String);
  return keys.map((key) => (key.endsWith('.required') ? `${key}=false` : `${key}=`));
}

function compared(entries: readonly RawEntry[]): { files: ComparedFile[]; faults: Fault[] } {
  const files: ComparedFile[] = [];
  const faults: Fault[] = [];
  for (const entry of entries) {
    const base = isThere(entry.baseMode) ? decodePath(entry.base) : undefined;
    const head = isThere(entry.headMode) ? decodePath(entry.head) : undefined;
    const isUnnamed = isThere(entry.headMode) && head === undefined;
    if (isUnnamed) faults.push(notUtf8Name(escapePath(entry.head)));
    const { baseId, baseMode, headMode } = entry;
    if (base ?? head) files.push({ base, head, baseId, sameMode: baseMode === headMode });
  }
  return { files, faults };
}

function isThere(mode: string): boolean {
  return mode !== '000000';
}
