import { compare } from './compare/compare.ts';
import type { Seen } from './compare/compare.ts';
import { isOfChange, neighboursOf } from './compare/neighbours.ts';
import { loadPolicy } from './config/load-policy.ts';
import type { Fault } from './finding/fault.ts';
import type { Finding } from './finding/finding.ts';
import type { Excerpt, JudgedFinding, Outcome } from './finding/outcome.ts';
import { byPlace, byText } from './finding/order.ts';
import { inspectChange } from './inspect/inspect-change.ts';
import { ruleSet } from './inspect/rule-set.ts';
import { Side } from './inspect/side.ts';
import { decide, judgeFaults, verdictOf } from './policy/decide.ts';
import { ignoredBy } from './policy/ignored.ts';
import type { Policy } from './policy/policy.ts';
import type { Rule } from './rules/rule.ts';
import type { ChangedFile, ChangeSet } from './source/tree.ts';

export interface GateOptions {
  readonly rules: readonly Rule[];
  /** Where the policy stands in the base branch, when not at one of its usual places. */
  readonly policyPath?: string | undefined;
  /** Told after some files: how many of how many are done. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Told what was done and in how many milliseconds. */
  readonly trace?: Trace | undefined;
}

export type Trace = (what: string, milliseconds: number) => void;

/** Looks at a change from both sides and judges what it makes worse. The outcome is whole before anybody prints or posts. */
export async function gate(changes: ChangeSet, options: GateOptions): Promise<Outcome> {
  const { rules, policyPath, progress, trace } = options;
  const done = stopwatch(trace);
  const policy = await loadPolicy(changes.policy, policyPath);
  done(`policy of ${changes.policy.label}`);
  const isIgnored = ignoredBy(policy);
  const head = new Side(changes.head, ruleSet(rules));
  const base = changes.base === undefined ? undefined : new Side(changes.base, ruleSet(rules));

  await inspectChange(changes.files, base, head, { isIgnored, progress });
  done(`read and inspected ${changes.files.length} files with ${rules.length} rules`);

  const findings = judgeFindings(changes.files, base, head, policy);
  done(
    `compared ${base?.findings.length ?? 0} findings of the base with ${head.findings.length} of the head`,
  );
  const faults = judgeFaults([...changes.faults, ...head.faults].toSorted(byFaultPlace), policy);
  const coverage = head.coverage.toSorted((a, b) => byText(a.path, b.path));
  const compared = { base: changes.base?.label, head: changes.head.label };
  return { ...verdictOf(findings, faults), findings, faults, coverage, compared };
}

function judgeFindings(
  files: readonly ChangedFile[],
  base: Side | undefined,
  head: Side,
  policy: Policy,
): readonly JudgedFinding[] {
  const unchanged = neighboursOf(files, base, head);
  const isUnseen = unseen(files, head);
  return compare(seen(base), seen(head), [...files, ...unchanged])
    .filter(({ finding, status }) => status !== 'fixed' || !isUnseen(finding.path))
    .filter(isOfChange(unchanged, base, head))
    .map(({ finding, status }): JudgedFinding => {
      const { lines } = status === 'fixed' && base !== undefined ? base : head;
      const excerpt = excerptOf(lines.get(finding.path) ?? [], finding);
      return { ...finding, status, decision: decide(finding, status, policy), excerpt };
    })
    .toSorted(byPlace);
}

/** Files are read at the same time: without an order, chance would say which of two equal findings is new. */
function seen(side: Side | undefined): Seen {
  return { findings: side?.findings.toSorted(byPlace) ?? [], objects: side?.objects ?? new Map() };
}

/** Whether nobody looked at what a file of the base has become: then what it lacks is not known to be fixed. */
function unseen(files: readonly ChangedFile[], { coverage }: Side): (path: string) => boolean {
  const skipped = coverage.filter(({ state }) => state === 'faulted' || state === 'ignored');
  const paths = new Set(skipped.map(({ path }) => path));
  const bases = new Set(files.filter((file) => paths.has(file.head ?? '')).map((file) => file.base));
  return (path) => bases.has(path);
}

function excerptOf(lines: readonly string[], { range }: Finding): Excerpt {
  const firstLine = Math.max(1, range.start.line - 1);
  return { firstLine, lines: lines.slice(firstLine - 1, range.start.line + 1) };
}

function byFaultPlace({ place: a, name }: Fault, { place: b, name: other }: Fault): number {
  const line = (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0);
  return byText(a.path, b.path) || line || byText(name, other);
}

/** Each call tells the time since the one before. */
function stopwatch(trace: Trace | undefined): (what: string) => void {
  let last = performance.now();
  return (what) => {
    const now = performance.now();
    trace?.(what, now - last);
    last = now;
  };
}
