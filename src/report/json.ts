import type { Decision, JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Place, Position, Range } from '../finding/place.ts';
import { safeJson } from './neutral/safe-json.ts';
import { counts } from './counts.ts';
import type { StatusCounts } from './counts.ts';
import { reportId } from './report-schema.ts';
import type { Report } from './report-schema.ts';

/** The report for machines as JSON, ending in a line break; what is unsafe to print is escaped. */
export function json(outcome: Outcome): string {
  return `${safeJson(report(outcome))}\n`;
}

/** The report for machines: the outcome without excerpts, always with its properties in this order. */
export function report(outcome: Outcome): Report {
  const { verdict, reason, decidedBy, policy, compared, findings, faults, coverage, waivers, notes } =
    outcome;
  return {
    schema: reportId,
    verdict,
    reason,
    decidedBy: [...decidedBy],
    policy: { preset: policy.preset, path: policy.path ?? null, label: policy.label },
    compared: { base: compared.base ?? null, head: compared.head },
    counts: reportCounts(outcome),
    findings: findings.map(reportFinding),
    faults: faults.map(reportFault),
    coverage: coverage.map(({ path, state, by }) => ({ path, state, by })),
    waivers: waivers.map(({ about, state, findings: number, owner, expires, source }) => {
      return { about, state, findings: number, owner, expires, source };
    }),
    notes: notes.map(({ place, text }) =>
      place === undefined ? { text } : { place: reportPlace(place), text },
    ),
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
    decision: reportDecision(finding.decision),
    message: finding.message,
    path: finding.path,
    range: reportRange(finding.range),
    subject: { kind, namespace, name, ...(container === undefined ? {} : { container }) },
    field: finding.field,
    fingerprint: finding.fingerprint,
    sources: finding.sources.map(({ tool, rule }) => ({ tool, rule })),
    ...(finding.change === undefined ? {} : { change: finding.change }),
    ...(finding.environments === undefined ? {} : { environments: [...finding.environments] }),
  };
}

function reportFault({
  name,
  stage,
  place,
  cause,
  remedy,
  tolerated,
  toleratedBy,
}: JudgedFault): Report['faults'][number] {
  return { name, stage, place: reportPlace(place), cause, remedy, tolerated, toleratedBy };
}

function reportDecision({ action, by, reason, source }: Decision): Decision {
  return { action, by, reason, source };
}

function reportPlace({ path, range }: Place): Report['faults'][number]['place'] {
  return { path, ...(range === undefined ? {} : { range: reportRange(range) }) };
}

function reportRange({ start, end }: Range): Range {
  return { start: reportPosition(start), end: reportPosition(end) };
}

function reportPosition({ line, column }: Position): Position {
  return { line, column };
}
