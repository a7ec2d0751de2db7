import type { JudgedFault, JudgedFinding, Note, Outcome } from '../../finding/outcome.ts';
import { oneLine } from '../advice.ts';
import type { Advice } from '../advice.ts';
import { waiveCommand } from '../explain.ts';
import { clip, longestMessage } from '../neutral/clip.ts';
import { codeSpan } from '../neutral/code-span.ts';
import { markdownLink } from '../neutral/markdown-link.ts';
import { markdownText } from '../neutral/markdown-text.ts';
import { isWaivable } from '../selection.ts';
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
    `${findingPlace(finding, links)} · ${facts(finding, advice, 'whole')}`,
    ...(fix === undefined ? [] : [`Fix: ${oneLine(fix)}`]),
  ];
  return lines.join('<br>');
}

/** The rule, the subject, the tools that agree and the decision in one line; `whole` tells how to waive it too. */
export function facts(finding: JudgedFinding, advice: Advice, length: 'short' | 'whole'): string {
  const { rule, subject, decision, status } = finding;
  const about = clip(subjectName(subject), longestMessage);
  const isWaiving = length === 'whole' && isWaivable(finding);
  return [
    markdownLink(codeSpan(clip(rule, longestMessage)), advice(rule)?.url),
    ...(about === '' ? [] : [codeSpan(about)]),
    ...inEnvironments(finding),
    ...agreeing(finding),
    ...(status === 'existing' || status === 'moved' ? [status] : []),
    `${decision.action === 'block' ? 'blocks' : 'shown'}: ${safeMarkdown(decision.reason)}`,
    ...(isWaiving ? [`to waive it: ${codeSpan(waiveCommand(finding))}`] : []),
  ].join(' · ');
}

function inEnvironments({ environments = [] }: JudgedFinding): string[] {
  return environments.length === 0 ? [] : [`in ${environments.map(safeMarkdown).join(', ')}`];
}

/** Other tools that found the same. */
function agreeing({ sources }: JudgedFinding): string[] {
  const others = sources.filter(({ tool }) => tool !== 'concentric').slice(0, 5);
  if (others.length === 0) return [];
  return [`found by ${others.map(({ tool, rule }) => safeMarkdown(`${tool} ${rule}`)).join(', ')}`];
}

/** A finding that a waiver excuses as one item of a list. */
export function waivedItem(finding: JudgedFinding, links: Links): string {
  const { severity, message, decision } = finding;
  const where = findingPlace(finding, links);
  return `- ${severity} ${safeMarkdown(message)} · ${where} · ${safeMarkdown(decision.reason)}`;
}

/** What the change removed stands in the base: at head there is nothing to link to. */
function findingPlace({ path, range, change }: JudgedFinding, links: Links): string {
  return change === 'removed' ? `${place(path, range, {})} of the base` : place(path, range, links);
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
    `- **${fault.name}** ${safeMarkdown(fault.cause)}${fault.tolerated ? ` (tolerated: ${safeMarkdown(fault.toleratedBy)})` : ''}`,
    ...(path === '' ? [] : [place(path, range, links)]),
    `Remedy: ${safeMarkdown(fault.remedy)}`,
  ];
  return lines.join('<br>');
}

/** Something to be noted as one item of a list. */
export function noteItem({ place: at, text }: Note, links: Links): string {
  return at === undefined
    ? `- ${safeMarkdown(text)}`
    : `- ${place(at.path, at.range, links)} ${safeMarkdown(text)}`;
}

/** A text from outside as one line of Markdown of bounded length. */
export function safeMarkdown(text: string): string {
  return markdownText(clip(text, longestMessage));
}
