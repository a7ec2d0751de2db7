import {
  podSecurity,
  type PodSecurityOptions,
  type PodSecurityResult,
} from './analysis/pod-security/pod-security.ts';
import type { Fault } from './finding/fault.ts';
import type { Finding } from './finding/finding.ts';
import type { Coverage } from './finding/outcome.ts';
import { UserError } from './finding/user-error.ts';
import { byPlace, byText } from './finding/order.ts';
import { inspectChange } from './inspect/inspect-change.ts';
import { ruleSet } from './inspect/rule-set.ts';
import { Side } from './inspect/side.ts';
import { rules } from './rules/registry.generated.ts';
import type { Rule } from './rules/rule.ts';
import { selectRules } from './rules/select.ts';
import { memoryTree } from './source/memory-tree.ts';

export { podSecurity, rules, UserError };
export type { Coverage, Fault, Finding, PodSecurityOptions, PodSecurityResult, Rule };

export interface InspectOptions {
  /** `default`: all but mere opinions · `all` · or the ids of rules. */
  readonly rules?: 'default' | 'all' | readonly string[];
}

export interface InspectResult {
  /** Sorted by path, line, column and rule. */
  readonly findings: readonly Finding[];
  /** What could not be looked at. */
  readonly faults: readonly Fault[];
  /** What became of each file. */
  readonly coverage: readonly Coverage[];
}

/**
 * Inspects files as they stand, without a base to compare with. Paths are relative to a common root, with `/`;
 * of two files at one path the last one counts.
 * Throws `UserError` for the id of a rule that does not exist, and never for what the files contain.
 */
export async function inspect(
  files: Iterable<{ readonly path: string; readonly text: string }>,
  options: InspectOptions = {},
): Promise<InspectResult> {
  const given = [...files];
  const side = new Side(memoryTree(given), ruleSet(selectRules(options.rules ?? 'default')));
  const paths = new Set(given.map(({ path }) => path));
  const introduced = Array.from(paths, (path) => ({ base: undefined, head: path }));
  await inspectChange(introduced, undefined, side, { isIgnored: () => undefined });
  return {
    findings: side.findings.toSorted(byPlace),
    faults: side.faults,
    coverage: side.coverage.toSorted((a, b) => byText(a.path, b.path)),
  };
}
