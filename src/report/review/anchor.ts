import type { Range } from '../../finding/place.ts';

/** Lines of a file at head that the diff shows, so a comment may stand there; both ends belong to it. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** The hunks of a file; none for a file outside the diff. */
export type Legal = (path: string) => readonly Hunk[];

/** Where a comment stands. GitHub refuses a first line that is not before the last, or not in its hunk. */
export interface Anchor {
  readonly startLine?: number;
  readonly line: number;
}

/** How far from its finding a comment may stand, in lines. */
const farthest = 10;

/** A longer finding is marked by its first line alone, or its comment would stand far below. */
const longestMark = 10;

/** The place for a comment on a stretch of a file: its lines, else its first line, else the nearest legal line. */
export function anchor(range: Range, hunks: readonly Hunk[]): Anchor | undefined {
  const first = range.start.line;
  const last = lastLine(range);
  const hunk = hunks.find(({ start, end }) => start <= first && first <= end);
  if (hunk !== undefined) {
    const isMarked = last > first && last <= hunk.end && last - first < longestMark;
    return isMarked ? { startLine: first, line: last } : { line: first };
  }
  const nearest = hunks
    .map(({ start, end }) => (first < start ? start : end))
    .toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b)[0];
  return nearest === undefined || Math.abs(nearest - first) > farthest ? undefined : { line: nearest };
}

/** A range that ends before the first character of a line does not take that line. */
function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
