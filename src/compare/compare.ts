import type { Finding, Status } from '../finding/finding.ts';
import { objectKey } from '../finding/object-key.ts';
import { matchFindings } from './match-findings.ts';
import { pairObjects } from './pair-objects.ts';
import type { Pair } from './pair-objects.ts';
import { isPositional, wholeOf } from './seen.ts';
import type { Moved, Seen } from './seen.ts';

/** A finding and how it relates to the change. */
export interface Compared {
  readonly finding: Finding;
  readonly status: Status;
  /** Whether the change altered what the finding's object says; its file may only have been moved or rewritten. */
  readonly touched: boolean;
  /** What the finding was in base, where it existed or was moved from. */
  readonly was?: Finding;
}

/**
 * Matches the findings of base and head by rule, object and field, never by line, and one to one: a second copy of a
 * violation is introduced, and so is one that became graver.
 */
export function compare(base: Seen, head: Seen, files: readonly Moved[]): readonly Compared[] {
  const before = new Map<Finding, Finding>();
  const pairs = new Map<Finding, Pair>();
  for (const pair of pairObjects(base, head, files)) {
    for (const finding of [...pair.was.findings, ...pair.is.findings]) pairs.set(finding, pair);
    for (const [after, was] of matchFindings(pair)) before.set(after, was);
  }
  const known = new Map<Pair, boolean>();
  const isOfTouched = (finding: Finding): boolean => {
    const pair = pairs.get(finding);
    if (pair === undefined) return true;
    const touched = known.get(pair) ?? isTouched(pair);
    known.set(pair, touched);
    return touched;
  };
  const kept = new Set(before.values());
  return [
    ...head.findings.map((finding): Compared => {
      const was = before.get(finding);
      if (was === undefined) return { finding, status: 'introduced', touched: isOfTouched(finding) };
      const status = isMoved(was, finding) ? 'moved' : 'existing';
      return { finding, status, touched: isOfTouched(finding), was };
    }),
    ...base.findings
      .filter((finding) => !kept.has(finding))
      .map((finding): Compared => ({ finding, status: 'fixed', touched: isOfTouched(finding) })),
  ];
}

/** Whether it stands in another file or object than it did. */
function isMoved(was: Finding, is: Finding): boolean {
  if (was.path !== is.path) return true;
  return (
    objectKey(was.subject) !== objectKey(is.subject) &&
    !(isPositional(was.subject) && isPositional(is.subject))
  );
}

/** What cannot be read counts as touched. */
function isTouched({ was, is }: Pair): boolean {
  const [before, after] = [was.side.lines.get(was.path), is.side.lines.get(is.path)];
  if (before !== undefined && after !== undefined && isSame(before, after) && was.key === is.key)
    return false;
  const text = wholeOf(is);
  return text === undefined || text !== wholeOf(was);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
