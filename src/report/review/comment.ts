import type { JudgedFinding } from '../../finding/outcome.ts';
import { oneLine } from '../advice.ts';
import type { Advice } from '../advice.ts';
import { waiveCommand } from '../explain.ts';
import { facts, safeMarkdown } from '../markdown/items.ts';
import { findingMarker } from '../marker.ts';
import { codeSpan } from '../neutral/code-span.ts';
import { isWaivable } from '../selection.ts';
import { anchor, anchorOfEdit } from './anchor.ts';
import type { Anchor, Hunk } from './anchor.ts';
import { suggestion } from './suggestion.ts';

/** Where a comment on a finding may stand, and what it may suggest there. */
export interface Spot {
  readonly at: Anchor;
  /** The block that replaces the lines of the comment. */
  readonly suggestion?: string | undefined;
}

/** How far from its finding an edit is suggested, in lines; beyond, nobody would see what it is for. */
const farthest = 10;

/** The lines of the verified edit where they may be replaced, else the lines of the finding, else near it. */
export function spotFor(finding: JudgedFinding, hunks: readonly Hunk[]): Spot | undefined {
  const { status, change, edit, range, extent } = finding;
  // What was removed stands in the base: the line of that number at head is another one.
  if (status !== 'introduced' || change === 'removed') return undefined;
  const block = edit === undefined ? undefined : suggestion(edit);
  if (edit !== undefined && block !== undefined && isNear(finding)) {
    const at = anchorOfEdit(edit, hunks);
    if (at !== undefined) return { at, suggestion: block };
  }
  const at = anchor(range, hunks, extent);
  return at === undefined ? undefined : { at };
}

function isNear({ edit, range: { start } }: JudgedFinding): boolean {
  if (edit === undefined) return false;
  const { start: from, end: to } = edit.range;
  return start.line >= from.line - farthest && start.line < to.line + farthest;
}

/** What is wrong, why it counts, the fix, the facts, how to waive it. At most `most` UTF-16 code units. */
export function commentBody(finding: JudgedFinding, spot: Spot, advice: Advice, most: number): string {
  const { severity, message, rule, fingerprint } = finding;
  const { why, fix } = advice(rule) ?? {};
  const paragraphs = [
    away(finding, spot),
    why === undefined ? undefined : oneLine(why),
    fix === undefined ? undefined : `**Fix:** ${oneLine(fix)}`,
    spot.suggestion,
  ];
  const what = `${severity}: ${safeMarkdown(message)}`.trimEnd();
  const tail = [
    facts(finding, advice, 'short'),
    ...(isWaivable(finding) ? [waiving(finding)] : []),
    findingMarker(fingerprint),
  ];
  return fitting([`**${what}**`], paragraphs, tail, most);
}

/** Said where the comment does not stand on the line it is about. */
function away({ range: { start } }: JudgedFinding, { at, suggestion: block }: Spot): string | undefined {
  const isOn = (at.startLine ?? at.line) <= start.line && start.line <= at.line;
  if (isOn) return undefined;
  const why = block === undefined ? ', which the diff does not show' : '; the change that mends it goes here';
  return `This is about line ${start.line}${why}.`;
}

function waiving(finding: JudgedFinding): string {
  return `<details><summary>Waive it</summary>\n\n${codeSpan(waiveCommand(finding))} writes a waiver; it counts once it is in the base branch.\n\n</details>`;
}

/** Leaves out a paragraph that would exceed the budget. */
function fitting(
  head: readonly string[],
  paragraphs: readonly (string | undefined)[],
  tail: readonly string[],
  most: number,
): string {
  let room = most - [...head, ...tail].join('\n\n').length - 2;
  const shown = paragraphs.filter((paragraph) => {
    if (paragraph === undefined || paragraph.length + 2 > room) return false;
    room -= paragraph.length + 2;
    return true;
  });
  return [...head, ...shown, ...tail].join('\n\n');
}
