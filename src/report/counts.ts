import { plural } from '../finding/plural.ts';
import type { JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Layer } from '../finding/severity.ts';

export interface StatusCounts {
  readonly introduced: number;
  readonly fixed: number;
  readonly existing: number;
}

export interface Counts extends StatusCounts {
  /** Findings the change does not fix, by their decision. */
  readonly blocking: number;
  readonly shown: number;
  /** Faults the policy does not tolerate. */
  readonly faults: number;
  readonly tolerated: number;
  readonly layers: Readonly<Record<Layer, StatusCounts>>;
}

export function counts(outcome: Outcome): Counts {
  const { findings, faults } = outcome;
  const remaining = findings.filter(({ status }) => status !== 'fixed');
  const tolerated = faults.filter((fault) => fault.tolerated).length;
  const inLayer = (layer: Layer) => byStatus(findings.filter((finding) => finding.layer === layer));
  return {
    ...byStatus(findings),
    blocking: remaining.filter(({ decision }) => decision.action === 'block').length,
    shown: remaining.filter(({ decision }) => decision.action === 'show').length,
    faults: faults.length - tolerated,
    tolerated,
    layers: {
      cloud: inLayer('cloud'),
      cluster: inLayer('cluster'),
      container: inLayer('container'),
      code: inLayer('code'),
    },
  };
}

function byStatus(findings: readonly JudgedFinding[]): StatusCounts {
  const count = (status: JudgedFinding['status']) =>
    findings.filter((finding) => finding.status === status).length;
  return {
    introduced: count('introduced'),
    fixed: count('fixed'),
    existing: count('existing') + count('moved'),
  };
}

/** The numbers of a run in one phrase: `2 blocking, 3 introduced, 1 fault, 1 fixed, 12 existing`. */
export function numbers(outcome: Outcome): string {
  const { blocking, introduced, fixed, existing, faults, tolerated } = counts(outcome);
  const isCompared = outcome.compared.base !== undefined;
  const allFaults = plural(faults + tolerated, 'fault') + (tolerated > 0 ? ` (${tolerated} tolerated)` : '');
  return [
    `${blocking} blocking`,
    isCompared ? `${introduced} introduced` : plural(introduced, 'finding'),
    ...(faults + tolerated > 0 ? [allFaults] : []),
    ...(isCompared ? [`${fixed} fixed`, `${existing} existing`] : []),
  ].join(', ');
}

/** What became of the changed files: `3 changed files: 2 inspected, 1 ignored`. */
export function coverageNumbers(outcome: Outcome): string {
  const states = new Map<string, number>();
  for (const { state } of outcome.coverage) states.set(state, (states.get(state) ?? 0) + 1);
  const words = {
    inspected: 'inspected',
    rendered: 'rendered',
    ignored: 'ignored',
    faulted: 'not looked at',
    removed: 'removed',
  };
  const parts = Object.entries({ ...words, 'not-ours': 'of no concern' })
    .map(([state, word]) => ({ count: states.get(state) ?? 0, word }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`);
  const total = plural(
    outcome.coverage.length,
    outcome.compared.base === undefined ? 'file' : 'changed file',
  );
  return parts.length === 0 ? total : `${total}: ${parts.join(', ')}`;
}
