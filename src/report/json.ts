import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Position, Range } from '../finding/place.ts';
import { counts } from './counts.ts';
import type { StatusCounts } from './counts.ts';
import { reportId } from './report-schema.ts';
import type { Report } from './report-schema.ts';

/** Characters that change what a reader or the log of a workflow makes of the text around them. */
const unsafe = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n]]|(?<=##)\[/gv;

/** The report for machines as JSON, ending in a line break; what is unsafe to print is escaped. */
export function json(outcome: Outcome): string {
  return `${JSON.stringify(report(outcome), null, 2).replace(unsafe, unicodeEscape)}\n`;
}

/** The report for machines: the outcome without excerpts, always with its properties in this order. */
export function report(outcome: Outcome): Report {
  const { verdict, reason, compared, findings, faults, coverage } = outcome;
  return {
    schema: reportId,
    verdict,
    reason,
    compared: { base: compared.base ?? null, head: compared.head },
    counts: reportCounts(outcome),
    findings: findings.map(reportFinding),
    faults: faults.map(reportFault),
    coverage: coverage.map(({ path, state, by }) => ({ path, state, by })),
  };
}

function reportCounts(outcome: Outcome): Report['counts'] {
  const { blocking, shown, faults, tolerated, layers, ...all } = counts(outcome);
  return {
    ...statusCounts(all),
    blocking,
    shown,
    faults,
    tolerated,
    layers: {
      cloud: statusCounts(layers.cloud),
      cluster: statusCounts(layers.cluster),
      container: statusCounts(layers.container),
      code: statusCounts(layers.code),
    },
  };
}

function statusCounts({ introduced, fixed, existing }: StatusCounts): StatusCounts {
  return { introduced, fixed, existing };
}

function reportFinding(finding: JudgedFinding): Report['findings'][number] {
  const { kind, namespace, name, container } = finding.subject;
  return {
    rule: finding.rule,
    layer: finding.layer,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    decision: { action: finding.decision.action, reason: finding.decision.reason },
    message: finding.message,
    path: finding.path,
    range: reportRange(finding.range),
    subject: { kind, namespace, name, ...(container === undefined ? {} : { container }) },
    field: finding.field,
    fingerprint: finding.fingerprint,
    sources: finding.sources.map(({ tool, rule }) => ({ tool, rule })),
  };
}

function reportFault({
  name,
  stage,
  place,
  cause,
  remedy,
  tolerated,
}: JudgedFault): Report['faults'][number] {
  const range = place.range === undefined ? {} : { range: reportRange(place.range) };
  return { name, stage, place: { path: place.path, ...range }, cause, remedy, tolerated };
}

function reportRange({ start, end }: Range): Range {
  return { start: reportPosition(start), end: reportPosition(end) };
}

function reportPosition({ line, column }: Position): Position {
  return { line, column };
}

/** In JSON that is indented by spaces and line feeds, every such character stands inside a string. */
function unicodeEscape(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
