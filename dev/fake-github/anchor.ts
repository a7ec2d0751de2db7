import { findRow, parsePatch } from './patch.ts';
import type { Hunk } from './patch.ts';
import type { Anchor } from './posted.ts';
import type { World } from './world.ts';

/** Why a comment cannot stand where it was put. */
export type AnchorProblem = 'path' | 'line' | 'same-hunk' | 'order';

/** Where in the diff a legal anchor ends. */
export interface Anchored {
  readonly diffHunk: string;
  readonly position: number | undefined;
}

/**
 * GitHub takes a comment on an added or context line (`RIGHT`) and on a deleted or context line (`LEFT`);
 * a range lies in one hunk and is longer than one line. A file without a patch has no such line.
 * The diff that counts is the one of the commit the comment is written on, not of the latest.
 */
export async function checkAnchor(
  world: World,
  commit: string,
  path: string,
  anchor: Anchor,
): Promise<Anchored | readonly AnchorProblem[]> {
  const files = await world.differ.files(await world.pull.mergeBase(commit), commit);
  const file = files.find((one) => one.path === path);
  if (file === undefined) return ['path'];
  if (anchor.subject === 'file') return { diffHunk: '', position: undefined };
  const hunks = parsePatch(file.patch ?? '');
  const end = anchor.line === undefined ? undefined : findRow(hunks, anchor.side, anchor.line);
  const problems: AnchorProblem[] = end === undefined ? ['line'] : [];
  if (anchor.startLine !== undefined)
    problems.push(...rangeProblems(hunks, anchor, anchor.startLine, end?.hunk));
  if (end === undefined || problems.length > 0) return problems;
  const rows = end.hunk.rows.slice(0, end.hunk.rows.indexOf(end.row) + 1);
  const diffHunk = [end.hunk.header, ...rows.map((row) => row.text)].join('\n');
  return { diffHunk, position: end.row.position };
}

function rangeProblems(
  hunks: readonly Hunk[],
  anchor: Anchor,
  startLine: number,
  hunk: Hunk | undefined,
): AnchorProblem[] {
  const startSide = anchor.startSide ?? anchor.side;
  if (startSide === anchor.side && startLine >= (anchor.line ?? 0)) return ['order'];
  const start = findRow(hunks, startSide, startLine);
  if (start === undefined || start.hunk !== hunk) return ['same-hunk'];
  const end = findRow(hunks, anchor.side, anchor.line ?? 0);
  return end !== undefined && start.row.position >= end.row.position ? ['order'] : [];
}

/** A line of the diff, and how many lines below the file's first hunk header it is. */
interface Place {
  readonly line: number;
  readonly position: number;
}

/** Where a comment stands now; `undefined` once a later commit changed its line: GitHub calls it outdated. */
export async function currentPlace(
  world: World,
  comment: Anchor & { readonly path: string; readonly commitId: string },
): Promise<Place | undefined> {
  const { head, mergeBase } = await world.pull.commits();
  if (comment.line === undefined) return undefined;
  const files = await world.differ.files(mergeBase, head);
  const file = files.find((one) => one.path === comment.path);
  const line = comment.side === 'LEFT' ? comment.line : await movedLine(world, comment, comment.line, head);
  if (line === undefined || file?.patch === undefined) return undefined;
  const found = findRow(parsePatch(file.patch), comment.side, line);
  return found === undefined ? undefined : { line, position: found.row.position };
}

/** Follows a line of the file from the commit it was commented on to `head`. */
async function movedLine(
  world: World,
  comment: { readonly path: string; readonly commitId: string },
  line: number,
  head: string,
): Promise<number | undefined> {
  if (comment.commitId === head) return line;
  const changes = await world.differ.files(comment.commitId, head);
  const change = changes.find((one) => one.path === comment.path);
  if (change === undefined) return line;
  if (change.patch === undefined) return undefined;
  let shift = 0;
  for (const row of parsePatch(change.patch).flatMap((hunk) => hunk.rows)) {
    if (row.left === line) return row.right;
    if (row.left !== undefined && row.left > line) break;
    if (row.left === undefined && row.right !== undefined) shift += 1;
    if (row.left !== undefined && row.right === undefined) shift -= 1;
  }
  return line + shift;
}
