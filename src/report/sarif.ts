import { byGravity } from '../finding/order.ts';
import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Place, Range } from '../finding/place.ts';
import type { Advice } from './advice.ts';
import { longestMessage } from './neutral/clip.ts';
import { safeJson } from './neutral/safe-json.ts';
import { levels, sarifRules } from './sarif/rules.ts';
import { sarifText, sarifUri } from './sarif/text.ts';
import { subjectName } from './subject-name.ts';

export interface SarifOptions {
  /** Of Concentric. */
  readonly version: string;
  readonly advice: Advice;
  /** Of two uploads for one commit under the same category the later one counts; without a slash at its end. */
  readonly category?: string;
  readonly most?: {
    readonly results?: number;
    /** Of the whole text, in bytes of UTF-8. */
    readonly bytes?: number;
  };
}

/** GitHub refuses more results of a run, and shows the 5,000 gravest. */
const mostResults = 25_000;

/** GitHub refuses more than 10 MB, compressed: no text grows by compression as far as that. */
const mostBytes = 9_900_000;

/** More faults than these are only counted. */
const mostFaults = 1000;

/**
 * The findings at head as SARIF 2.1.0 in one run, ending in a line break; waived ones as suppressed, faults as
 * notifications. What exceeds a limit is cut, least grave first, and a notification says so.
 */
export function sarif(outcome: Outcome, options: SarifOptions): string {
  const { results: most = mostResults, bytes = mostBytes } = options.most ?? {};
  const findings = outcome.findings.filter(({ status }) => status !== 'fixed').toSorted(byGravity);
  let count = Math.min(findings.length, most);
  for (;;) {
    const text = `${safeJson(log(outcome, findings.slice(0, count), findings.length, options))}\n`;
    const size = Buffer.byteLength(text);
    if (size <= bytes || count === 0) return text;
    count = Math.floor(Math.min(count * 0.9, (count * bytes) / size));
  }
}

function log(
  outcome: Outcome,
  findings: readonly JudgedFinding[],
  total: number,
  { version, advice, category = 'concentric' }: SarifOptions,
) {
  const rules = sarifRules(findings, advice);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'Concentric',
    semanticVersion: version,
    rules,
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        automationDetails: { id: `${category}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: outcome.faults.every(({ tolerated }) => tolerated),
            toolExecutionNotifications: notifications(outcome, findings.length, total),
          },
        ],
        results: findings.map((finding) => result(finding, indexes)),
      },
    ],
  };
}

function result(finding: JudgedFinding, indexes: ReadonlyMap<string, number>) {
  const { severity, message, fingerprint, decision, status, change } = finding;
  const ruleId = sarifText(finding.rule, 255);
  const index = indexes.get(ruleId);
  const isWaived = decision.by === 'waiver';
  const gone = change === 'removed' ? ` (line ${finding.range.start.line} of the base)` : '';
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: `${sarifText(message, longestMessage)}${gone}` },
    locations: [
      {
        // What the change removed has no lines at head.
        ...location(change === 'removed' ? { path: finding.path } : finding),
        logicalLocations: [
          { fullyQualifiedName: sarifText(`${subjectName(finding.subject)} ${finding.field}`, 1000) },
        ],
      },
    ],
    // GitHub follows a result by the first of these alone, and takes the number after the colon for a count.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'concentric/v1': fingerprint },
    baselineState: status === 'introduced' ? 'new' : 'unchanged',
    ...(isWaived ? { suppressions: [suppression(finding)] } : {}),
  };
}

function suppression({ decision }: JudgedFinding) {
  return { kind: 'external', status: 'accepted', justification: sarifText(decision.reason, longestMessage) };
}

function location({ path, range }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: sarifUri(path), uriBaseId: '%SRCROOT%' },
      ...(range === undefined ? {} : { region: region(range) }),
    },
  };
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function notifications({ faults }: Outcome, shown: number, total: number) {
  const cut = `${shown} of ${total} results are here, the gravest: the others exceed the limits of an upload`;
  const told = faults.filter(({ stage }) => stage !== 'report');
  const more = `${told.length - mostFaults} further faults are not listed`;
  return [
    ...(shown < total ? [{ level: 'warning', message: { text: cut } }] : []),
    ...told.slice(0, mostFaults).map(notification),
    ...(told.length > mostFaults ? [{ level: 'error', message: { text: more } }] : []),
  ];
}

function notification({ name, place, cause, remedy, tolerated }: JudgedFault) {
  const { path } = place;
  return {
    level: tolerated ? 'note' : 'error',
    descriptor: { id: name },
    message: { text: sarifText(`${cause}. ${remedy}`, 2 * longestMessage) },
    ...(path === '' ? {} : { locations: [location(place)] }),
  };
}
