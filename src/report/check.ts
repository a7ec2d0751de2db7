import type { Outcome } from '../finding/outcome.ts';
import type { Advice } from './advice.ts';
import { annotations } from './annotations.ts';
import type { Annotation } from './annotations.ts';
import { numbers } from './counts.ts';
import { bytes, markdownDocument } from './markdown/document.ts';
import type { Budget } from './markdown/document.ts';
import { faultSections, findingItem, fixedItem, noteItem, waivedItem } from './markdown/items.ts';
import type { Links } from './markdown/links.ts';
import { verdictLead } from './markdown/verdict.ts';
import { clip } from './neutral/clip.ts';
import { markdownLink } from './neutral/markdown-link.ts';
import { fixed, gravestFirst, listed, waived } from './selection.ts';

export interface CheckOptions {
  readonly advice: Advice;
  readonly links?: Links | undefined;
  readonly most?: {
    /** Of summary and text each, in bytes of UTF-8. */
    readonly text?: number;
    readonly annotations?: number;
  };
}

/** A check run; GitHub takes 50 annotations a request. */
export interface Check {
  /** At most 255 characters, plain text. */
  readonly title: string;
  /** Markdown: the verdict, and what could not be looked at. */
  readonly summary: string;
  /** Markdown: the findings; empty when there is nothing to say. */
  readonly text: string;
  readonly conclusion: 'success' | 'failure';
  readonly annotations: readonly Annotation[];
}

/** GitHub refuses more than 65,535 characters. */
const mostText = 64_000;

/** Twenty requests. */
const mostAnnotations = 1000;

/** The outcome as a check run. */
export function check(outcome: Outcome, { advice, links = {}, most = {} }: CheckOptions): Check {
  const budget = { most: most.text ?? mostText, size: bytes };
  const elsewhere = `the ${markdownLink('summary of the job', links.report)}`;
  const page = { tail: '', elsewhere };
  const lead = verdictLead(outcome);
  const sections = [
    ...faultSections(outcome, links),
    { heading: '### To be noted', items: outcome.notes.map((note) => noteItem(note, links)) },
  ];
  return {
    title: clip(`${outcome.verdict}: ${numbers(outcome)}`, 255),
    summary: markdownDocument({ ...page, lead, sections }, budget),
    text: details(outcome, { advice, links }, elsewhere, budget),
    conclusion: outcome.verdict === 'pass' ? 'success' : 'failure',
    annotations: annotations(outcome, advice, most.annotations ?? mostAnnotations),
  };
}

function details(
  outcome: Outcome,
  { advice, links }: { readonly advice: Advice; readonly links: Links },
  elsewhere: string,
  budget: Budget,
): string {
  const findings = gravestFirst(listed(outcome));
  const sections = [
    { heading: '### Findings', items: findings.map((finding) => findingItem(finding, advice, links)) },
    { heading: '### Fixed by this change', items: fixed(outcome).map(fixedItem) },
    { heading: '### Waived', items: waived(outcome).map((finding) => waivedItem(finding, links)) },
  ];
  return markdownDocument({ lead: [], sections, tail: '', elsewhere }, budget);
}
