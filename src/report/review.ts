import type { JudgedFinding, Outcome } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import type { Advice } from './advice.ts';
import { markdownDocument } from './markdown/document.ts';
import type { Budget, Section } from './markdown/document.ts';
import { faultSections, findingItem, fixedItem, noteItem, waivedItem } from './markdown/items.ts';
import type { Links } from './markdown/links.ts';
import { verdictLead } from './markdown/verdict.ts';
import { reviewMarker } from './marker.ts';
import { markdownLink } from './neutral/markdown-link.ts';
import type { Anchor, Legal } from './review/anchor.ts';
import { commentBody, spotFor } from './review/comment.ts';
import { fixed, gravestFirst, listed, waived } from './selection.ts';

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
  const { advice, legal } = options;
  const findings = gravestFirst(listed(outcome)).map((finding) => ({
    finding,
    spot: spotFor(finding, legal(finding.path)),
  }));
  const placed = findings.flatMap(({ finding, spot }) => (spot === undefined ? [] : [{ finding, spot }]));
  const commented = placed.slice(0, mostComments);
  // What was there before gets no comment, but when it blocks the author must be told.
  const unplaced = findings
    .filter(({ spot }) => spot === undefined)
    .map(({ finding }) => finding)
    .filter(({ status, decision }) => status === 'introduced' || decision.action === 'block');
  return {
    body: body(outcome, unplaced, placed.length - commented.length, options),
    comments: commented.map(({ finding, spot }) => {
      const text = commentBody(finding, spot, advice, budget.most);
      return { path: finding.path, ...spot.at, body: text };
    }),
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
    { heading: '### To be noted', items: outcome.notes.map((note) => noteItem(note, links)) },
    folded('Waived', waived(outcome), (finding) => waivedItem(finding, links)),
    folded('Fixed by this change', fixed(outcome), fixedItem),
  ];
  const elsewhere = `the ${markdownLink('summary of the job', links.report)}`;
  const further = `${plural(leftOut, 'further finding')} ${leftOut === 1 ? 'has' : 'have'} no comment here`;
  const note = leftOut === 0 ? [] : [`${further}: see ${elsewhere}.`];
  const tail = [...note, reviewMarker].join('\n\n');
  return markdownDocument({ lead: verdictLead(outcome), sections, tail, elsewhere }, budget);
}

function folded(
  title: string,
  findings: readonly JudgedFinding[],
  item: (finding: JudgedFinding) => string,
): Section {
  return { heading: `${title} (${findings.length})`, items: findings.map(item), isFolded: true };
}
