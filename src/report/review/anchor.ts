import type { Edit } from '../../finding/edit.ts';
import type { Extent } from '../../finding/extent.ts';
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

/** A longer finding is marked by its first line alone, or its comment would stand far below. */
const longestMark = 10;

/**
 * The place for a comment on a stretch of a file: its lines, else its first line, else the nearest legal line of its
 * object. Without an object nothing but the first line will do: a comment must not stand on something else.
 */
export function anchor(range: Range, hunks: readonly Hunk[], extent?: Extent): Anchor | undefined {
  const first = range.start.line;
  const last = lastLine(range);
  const hunk = hunks.find(({ start, end }) => start <= first && first <= end);
  if (hunk !== undefined) {
    const isMarked = last > first && last <= hunk.end && last - first < longestMark;
    return isMarked ? { startLine: first, line: last } : { line: first };
  }
  if (extent === undefined) return undefined;
  const nearest = hunks
    .filter(({ start, end }) => start <= extent.last && extent.first <= end)
    .map(({ start, end }) => (first < start ? start : Math.min(end, extent.last)))
    .toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b)[0];
  return nearest === undefined ? undefined : { line: nearest };
}

/** The lines of an edit when a suggestion may replace them: a suggestion replaces exactly those of its comment. */
export function anchorOfEdit({ range: { start, end } }: Edit, hunks: readonly Hunk[]): Anchor | undefined {
  const first = start.line;
  const last = end.line - 1;
  if (!hunks.some((hunk) => hunk.start <= first && last <= hunk.end)) return undefined;
  return last > first ? { startLine: first, line: last } : { line: last };
}

/** A range that ends before the first character of a line does not take that line. */
export function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
