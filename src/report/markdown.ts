import type { Coverage, Outcome } from '../finding/outcome.ts';
import type { Advice } from './advice.ts';
import { bytes, markdownDocument } from './markdown/document.ts';
import {
  faultSections,
  findingItem,
  fixedItem,
  noteItem,
  safeMarkdown,
  waivedItem,
} from './markdown/items.ts';
import { place } from './markdown/links.ts';
import type { Links } from './markdown/links.ts';
import { verdictLead } from './markdown/verdict.ts';
import { fixed, gravestFirst, ignored, listed, waived } from './selection.ts';

export interface SummaryOptions {
  readonly advice?: Advice | undefined;
  readonly links?: Links | undefined;
  /** In bytes of UTF-8. */
  readonly budget?: number | undefined;
}

/** GitHub drops the whole summary of a step that is larger than 1,048,576 bytes; this leaves room for others in it. */
const defaultBudget = 900_000;

/** The whole outcome as Markdown for the summary of a job, ending in a line break. */
export function summary(outcome: Outcome, options: SummaryOptions = {}): string {
  const { advice = () => undefined, links = {}, budget = defaultBudget } = options;
  const findings = gravestFirst(listed(outcome));
  const sections = [
    ...faultSections(outcome, links),
    { heading: '### Findings', items: findings.map((finding) => findingItem(finding, advice, links)) },
    { heading: '### Fixed by this change', items: fixed(outcome).map(fixedItem) },
    { heading: '### Waived', items: waived(outcome).map((finding) => waivedItem(finding, links)) },
    { heading: '### To be noted', items: outcome.notes.map((note) => noteItem(note, links)) },
    { heading: '### Ignored by the policy', items: ignored(outcome).map(ignoredItem) },
    { heading: 'Every changed file', items: outcome.coverage.map(coveredItem), isFolded: true },
  ];
  const page = { lead: verdictLead(outcome), sections, tail: '', elsewhere: 'the report of this run' };
  return `${markdownDocument(page, { most: budget - 1, size: bytes })}\n`;
}

function ignoredItem({ path, by }: Coverage): string {
  return `- ${place(path, undefined, {})} by ${safeMarkdown(by)}`;
}

function coveredItem({ path, state, by }: Coverage): string {
  return `- ${place(path, undefined, {})} ${state}: ${safeMarkdown(by)}`;
}
