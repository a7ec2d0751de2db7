import type { JudgedFault, JudgedFinding, Outcome } from '../../finding/outcome.ts';
import { oneLine } from '../advice.ts';
import type { Advice } from '../advice.ts';
import { clip, longestMessage } from '../neutral/clip.ts';
import { codeSpan } from '../neutral/code-span.ts';
import { markdownLink } from '../neutral/markdown-link.ts';
import { markdownText } from '../neutral/markdown-text.ts';
import { subjectName } from '../subject-name.ts';
import type { Section } from './document.ts';
import { place } from './links.ts';
import type { Links } from './links.ts';

// Breaks inside an item are `<br>`: GitHub takes a line break for a space in a summary and for a break in a comment.

/** A finding as one item of a list: what, where, why it counts, how to fix it. */
export function findingItem(finding: JudgedFinding, advice: Advice, links: Links): string {
  const fix = advice(finding.rule)?.fix;
  const lines = [
    `- **${finding.severity}** (${finding.layer}) ${safeMarkdown(finding.message)}`,
    `${place(finding.path, finding.range, links)} · ${facts(finding, advice)}`,
    ...(fix === undefined ? [] : [`Fix: ${oneLine(fix)}`]),
  ];
  return lines.join('<br>');
}

/** The rule, the subject and the decision in one line. */
export function facts(finding: JudgedFinding, advice: Advice): string {
  const { rule, subject, decision, status } = finding;
  const about = clip(subjectName(subject), longestMessage);
  return [
    markdownLink(codeSpan(clip(rule, longestMessage)), advice(rule)?.url),
    ...(about === '' ? [] : [codeSpan(about)]),
    ...(status === 'existing' ? ['existing'] : []),
    ...(decision.action === 'block' ? [`blocks: ${safeMarkdown(decision.reason)}`] : []),
  ].join(' · ');
}

/** A fixed finding as one item of a list. */
export function fixedItem({ rule, message, path }: JudgedFinding): string {
  // The line is one of the base: at head there is nothing to link to.
  return `- ${safeMarkdown(message)} · ${place(path, undefined, {})} · ${codeSpan(clip(rule, longestMessage))}`;
}

/** What could not be looked at, and which reports could not be delivered. */
export function faultSections({ faults }: Outcome, links: Links): Section[] {
  const items = (chosen: readonly JudgedFault[]) => chosen.map((fault) => faultItem(fault, links));
  return [
    {
      heading: '### Could not be looked at',
      items: items(faults.filter(({ stage }) => stage !== 'report')),
    },
    {
      heading: '### Could not be delivered',
      items: items(faults.filter(({ stage }) => stage === 'report')),
    },
  ];
}

/** A fault as one item of a list: what, where, what to do. */
function faultItem(fault: JudgedFault, links: Links): string {
  const { path, range } = fault.place;
  const lines = [
    `- **${fault.name}** ${safeMarkdown(fault.cause)}${fault.tolerated ? ' (tolerated by the policy)' : ''}`,
    ...(path === '' ? [] : [place(path, range, links)]),
    `Remedy: ${safeMarkdown(fault.remedy)}`,
  ];
  return lines.join('<br>');
}

/** A text from outside as one line of Markdown of bounded length. */
export function safeMarkdown(text: string): string {
  return markdownText(clip(text, longestMessage));
}
