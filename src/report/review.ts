import type { JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Advice } from './advice.ts';
import { plural } from '../finding/plural.ts';
import { markdownDocument } from './markdown/document.ts';
import type { Budget } from './markdown/document.ts';
import { facts, faultSections, findingItem, safeMarkdown } from './markdown/items.ts';
import type { Links } from './markdown/links.ts';
import { verdictHead } from './markdown/verdict.ts';
import { findingMarker, reviewMarker } from './marker.ts';
import { markdownLink } from './neutral/markdown-link.ts';
import { anchor } from './review/anchor.ts';
import type { Anchor, Legal } from './review/anchor.ts';
import { gravestFirst, listed } from './selection.ts';

export interface ReviewOptions {
  /** Where the diff allows comments. */
  readonly legal: Legal;
  readonly advice: Advice;
  readonly links?: Links | undefined;
}

/** A comment on lines of a file at head. */
export interface ReviewComment extends Anchor {
  readonly path: string;
  readonly body: string;
}

export interface Review {
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** GitHub answers with an error, and yet posts, from about 30 comments at once. */
const mostComments = 25;

/** GitHub refuses a text of more than 65,536 characters. */
const budget: Budget = { most: 60_000, size: (text) => text.length };

/** What goes onto the pull request: a body, and comments on lines for the gravest introduced findings. */
export function review(outcome: Outcome, options: ReviewOptions): Review {
  const findings = gravestFirst(listed(outcome)).map((finding) => ({
    finding,
    at: finding.status === 'introduced' ? anchor(finding.range, options.legal(finding.path)) : undefined,
  }));
  const placed = findings.flatMap(({ finding, at }) => (at === undefined ? [] : [{ finding, at }]));
  const commented = placed.slice(0, mostComments);
  // What was there before gets no comment, but when it blocks the author must be told.
  const unplaced = findings
    .filter(({ at }) => at === undefined)
    .map(({ finding }) => finding)
    .filter(({ status, decision }) => status === 'introduced' || decision.action === 'block');
  return {
    body: body(outcome, unplaced, placed.length - commented.length, options),
    comments: commented.map(({ finding, at }) => comment(finding, at, options.advice)),
  };
}

function body(
  outcome: Outcome,
  unplaced: readonly JudgedFinding[],
  leftOut: number,
  { advice, links = {} }: ReviewOptions,
): string {
  const sections = [
    ...faultSections(outcome, links),
    {
      heading: '### Findings outside the lines of this diff',
      items: unplaced.map((finding) => findingItem(finding, advice, links)),
    },
  ];
  const where = markdownLink('summary of the job', links.report);
  const further = `${plural(leftOut, 'further finding')} ${leftOut === 1 ? 'has' : 'have'} no comment here`;
  const note = leftOut === 0 ? [] : [`${further}: see the ${where}.`];
  return markdownDocument(verdictHead(outcome), sections, [...note, reviewMarker].join('\n\n'), budget);
}

function comment(finding: JudgedFinding, at: Anchor, advice: Advice): ReviewComment {
  const { severity, message, path, range, rule, fingerprint } = finding;
  const { why, fix } = advice(rule) ?? {};
  const isElsewhere = (at.startLine ?? at.line) !== range.start.line;
  const moved = `This is about line ${range.start.line}, which the diff does not show.`;
  const what = `${severity}: ${safeMarkdown(message)}`.trimEnd();
  const head = [`**${what}**`, ...(isElsewhere ? [moved] : [])].join('\n\n');
  const tail = [facts(finding, advice), findingMarker(fingerprint)].join('\n\n');
  const paragraphs = [why, fix === undefined ? undefined : `**Fix:** ${fix}`];
  return { path, ...at, body: joined(head, paragraphs, tail) };
}

/** Leaves out a paragraph that would exceed the budget. */
function joined(head: string, paragraphs: readonly (string | undefined)[], tail: string): string {
  let room = budget.most - head.length - tail.length - 2;
  const fitting = paragraphs.filter((paragraph) => {
    if (paragraph === undefined || paragraph.length + 2 > room) return false;
    room -= paragraph.length + 2;
    return true;
  });
  return [head, ...fitting, tail].join('\n\n');
}
