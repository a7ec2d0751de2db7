import { groupBy } from '../../finding/group-by.ts';
import { byText } from '../../finding/order.ts';
import type { Finding } from '../../finding/finding.ts';
import { confidences, severities } from '../../finding/severity.ts';
import type { Severity } from '../../finding/severity.ts';
import { oneLine } from '../advice.ts';
import type { Advice } from '../advice.ts';
import { longestDescription, sarifText } from './text.ts';

/** What GitHub shows as critical, high, medium and low; none for what is no weakness by itself. */
const scores: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: undefined,
};

export const levels = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Record<Severity, string>;

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: (typeof levels)[Severity] };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** The rules of the findings, sorted by their ids; as grave as the gravest finding of each. */
export function sarifRules(findings: readonly Finding[], advice: Advice): readonly SarifRule[] {
  return [...groupBy(findings, ({ rule }) => sarifText(rule, 255))]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([id, ofRule]) => sarifRule(id, ofRule, advice));
}

function sarifRule(id: string, findings: readonly Finding[], advice: Advice): SarifRule {
  const { why = '', fix = '', url } = advice(id) ?? {};
  const severity = first(severities, findings, (finding) => finding.severity);
  const score = scores[severity];
  const layers = [...new Set(findings.map(({ layer }) => layer))];
  const title = sarifText(id.replaceAll('-', ' '), longestDescription);
  const paragraphs = [why, fix === '' ? '' : `Fix: ${fix}`].map(oneLine).filter((text) => text !== '');
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: sarifText(oneLine(why) || title, longestDescription) },
    help: {
      text: paragraphs.join('\n\n') || title,
      markdown:
        [why, fix === '' ? '' : `**Fix:** ${fix}`].filter((text) => text !== '').join('\n\n') || title,
    },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['security', ...layers],
      precision: first(confidences, findings, (finding) => finding.confidence),
      ...(score === undefined ? { 'problem.severity': 'recommendation' } : { 'security-severity': score }),
    },
  };
}

/** The first of an order that some finding has. */
function first<Grade>(
  order: readonly [Grade, ...Grade[]],
  findings: readonly Finding[],
  gradeOf: (finding: Finding) => Grade,
): Grade {
  const grades = new Set(findings.map(gradeOf));
  return order.find((grade) => grades.has(grade)) ?? order[0];
}
