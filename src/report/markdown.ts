import type { Coverage, Outcome } from '../finding/outcome.ts';
import type { Advice } from './advice.ts';
import { markdownDocument } from './markdown/document.ts';
import { faultSections, findingItem, fixedItem, safeMarkdown } from './markdown/items.ts';
import { place } from './markdown/links.ts';
import type { Links } from './markdown/links.ts';
import { verdictHead } from './markdown/verdict.ts';
import { fixed, gravestFirst, listed } from './selection.ts';

export interface SummaryOptions {
  readonly advice?: Advice | undefined;
  readonly links?: Links | undefined;
  /** In bytes of UTF-8; verdict, numbers and headings stand there in any case. */
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
    { heading: '### Ignored by the policy', items: ignored(outcome).map(ignoredItem) },
  ];
  return `${markdownDocument(verdictHead(outcome), sections, '', { most: budget - 1, size: bytes })}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function ignored({ coverage }: Outcome): readonly Coverage[] {
  return coverage.filter(({ state }) => state === 'ignored');
}

function ignoredItem({ path, by }: Coverage): string {
  return `- ${place(path, undefined, {})} by ${safeMarkdown(by)}`;
}
