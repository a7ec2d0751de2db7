import { byGravity } from '../finding/order.ts';
import type { Coverage, JudgedFinding, Outcome } from '../finding/outcome.ts';

/** The findings every report for people gives in full: decided to block or to be shown, and not fixed. */
export function listed(outcome: Outcome): readonly JudgedFinding[] {
  return outcome.findings.filter(
    ({ status, decision }) => status !== 'fixed' && decision.action !== 'report',
  );
}

export function fixed(outcome: Outcome): readonly JudgedFinding[] {
  return outcome.findings.filter(({ status }) => status === 'fixed');
}

/** What would count if no waiver excused it. */
export function waived({ findings }: Outcome): readonly JudgedFinding[] {
  return findings.filter(({ decision }) => decision.by === 'waiver');
}

/** The changed files that the policy keeps from being looked at. */
export function ignored({ coverage }: Outcome): readonly Coverage[] {
  return coverage.filter(({ state }) => state === 'ignored');
}

/** Whether a waiver could excuse it: what a change does to its own judgement only the policy can let pass. */
export function isWaivable({ decision, rule }: JudgedFinding): boolean {
  const isTampering = decision.by === 'tampering' || rule === 'policy-change' || rule === 'waiver-change';
  return decision.action !== 'report' && !isTampering;
}

/** Blocking ones first, because they decide the verdict; then by severity; then as they come. */
export function gravestFirst(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.toSorted(byGravity);
}

/** What the reports for people only count: `4 introduced and 12 existing findings are not listed`. */
export function unlisted(outcome: Outcome): string | undefined {
  const rest = outcome.findings.filter(
    ({ status, decision: { action, by } }) => status !== 'fixed' && action === 'report' && by !== 'waiver',
  );
  const parts = (['introduced', 'existing', 'moved'] as const)
    .map((status) => ({ status, count: rest.filter((finding) => finding.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  if (parts.length === 0) return undefined;
  return `${parts.join(' and ')} ${rest.length === 1 ? 'finding is' : 'findings are'} not listed`;
}
