import type { Finding } from './finding.ts';

/** The order of every list of findings: path, line, column, rule. */
export function byPlace(a: Finding, b: Finding): number {
  const start = a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
  return byText(a.path, b.path) || start || byText(a.rule, b.rule);
}

/** By code unit, so that no locale changes the order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
