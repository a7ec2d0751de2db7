import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';
import type { JudgedFinding } from './outcome.ts';
import { severities } from './severity.ts';

/** The order of every list of findings: path, line, column, rule. */
export function byPlace(a: Finding, b: Finding): number {
  const start = a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
  return byText(a.path, b.path) || start || byText(a.rule, b.rule);
}

/** By code unit, so that no locale changes the order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of every list of faults: path, line, name. */
export function byFaultPlace({ place: a, name }: Fault, { place: b, name: other }: Fault): number {
  const line = (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0);
  return byText(a.path, b.path) || line || byText(name, other);
}

/** Blocking ones first, because they decide the verdict; then by severity. */
export function byGravity(a: JudgedFinding, b: JudgedFinding): number {
  return gravity(a) - gravity(b);
}

function gravity({ severity, decision }: JudgedFinding): number {
  return severities.indexOf(severity) + (decision.action === 'block' ? 0 : severities.length);
}
