import { execFileSync } from 'node:child_process';
import type { Finding, Status } from '../../src/finding/finding.ts';
import type { Outcome } from '../../src/finding/outcome.ts';
import { gate } from '../../src/gate.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { readChanges } from '../../src/source/changes.ts';
import type { ChangeRequest } from '../../src/source/changes.ts';

/** What one commit did to its parent. */
export interface Step {
  readonly commit: string;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Names of faults. */
  readonly faults: readonly string[];
  readonly introduced: readonly Finding[];
  readonly milliseconds: number;
}

export interface Replay {
  readonly steps: readonly Step[];
  /** What is found in everything, before the first step and after the last. */
  readonly before: number;
  readonly after: number;
  /** Whether all could be looked at, at every step and at both ends: only then the sums must agree. */
  readonly isWhole: boolean;
}

/** Judges each of the last commits of a repository, along first parents, against its parent. */
export async function replay(root: string, rules: readonly Rule[], most: number): Promise<Replay> {
  const log = execFileSync('git', ['rev-list', '--first-parent', `--max-count=${most + 1}`, 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  const commits = log.trim().split('\n').toReversed();
  const steps: Step[] = [];
  for (const [index, base] of commits.slice(0, -1).entries()) {
    const head = commits[index + 1] ?? base;
    steps.push(await step({ cwd: root, base, head }, rules));
  }
  const before = await judge({ cwd: root, all: true, head: commits[0] }, rules);
  const after = await judge({ cwd: root, all: true, head: commits.at(-1) }, rules);
  const isWhole = [...steps, before, after].every(({ faults }) => faults.length === 0);
  return { steps, before: findings(before).length, after: findings(after).length, isWhole };
}

/** Introduced less fixed along the way. */
export function balance({ steps }: Replay): number {
  return steps.reduce((sum, { statuses }) => sum + statuses.introduced - statuses.fixed, 0);
}

async function step(
  request: ChangeRequest & { readonly head: string },
  rules: readonly Rule[],
): Promise<Step> {
  const start = performance.now();
  const outcome = await judge(request, rules);
  const milliseconds = performance.now() - start;
  const found = findings(outcome);
  const statuses = { introduced: 0, existing: 0, moved: 0, fixed: 0 };
  for (const { status } of found) statuses[status] += 1;
  return {
    commit: request.head,
    statuses,
    faults: outcome.faults.map(({ name }) => name),
    introduced: found.filter(({ status }) => status === 'introduced'),
    milliseconds,
  };
}

async function judge(request: ChangeRequest, rules: readonly Rule[]): Promise<Outcome> {
  const changes = await readChanges(request);
  try {
    return await gate(changes, { rules, now: new Date(0) });
  } finally {
    await changes.close();
  }
}

/** Without those about the change itself, which nobody finds in everything. */
function findings(outcome: Outcome): Outcome['findings'] {
  return outcome.findings.filter(({ change }) => change === undefined);
}
