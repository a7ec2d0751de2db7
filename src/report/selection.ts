import type { JudgedFinding, Outcome } from '../finding/outcome.ts';
import { severities } from '../finding/severity.ts';

/** The findings every report for people gives in full: decided to block or to be shown, and not fixed. */
export function listed(outcome: Outcome): readonly JudgedFinding[] {
  return outcome.findings.filter(
    ({ status, decision }) => status !== 'fixed' && decision.action !== 'report',
  );
}

export function fixed(outcome: Outcome): readonly JudgedFinding[] {
  return outcome.findings.filter(({ status }) => status === 'fixed');
}

/** Blocking ones first, because they decide the verdict; then by severity; then as they come. */
export function gravestFirst(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.toSorted((a, b) => gravity(a) - gravity(b));
}

function gravity({ severity, decision }: JudgedFinding): number {
  return severities.indexOf(severity) + (decision.action === 'block' ? 0 : severities.length);
}

/** What the reports for people only count: `4 introduced and 12 existing findings are not listed`. */
export function unlisted(outcome: Outcome): string | undefined {
  const rest = outcome.findings.filter(
    ({ status, decision }) => status !== 'fixed' && decision.action === 'report',
  );
  const parts = (['introduced', 'existing'] as const)
    .map((status) => ({ status, count: rest.filter((finding) => finding.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  if (parts.length === 0) return undefined;
  return `${parts.join(' and ')} ${rest.length === 1 ? 'finding is' : 'findings are'} not listed`;
}
