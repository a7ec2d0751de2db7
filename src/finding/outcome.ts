import type { Fault } from './fault.ts';
import type { Finding, Status } from './finding.ts';

/**
 * What became of one changed file:
 * inspected · ignored by the policy · faulted · removed by the change · not ours (no reader claims it).
 */
export interface Coverage {
  readonly path: string;
  readonly state: 'inspected' | 'ignored' | 'faulted' | 'removed' | 'not-ours';
  /** Which reader, policy line or fault decided. */
  readonly by: string;
}

/** What the policy makes of a finding, and why. */
export interface Decision {
  readonly action: 'block' | 'show' | 'report';
  readonly reason: string;
}

export interface JudgedFinding extends Finding {
  readonly status: Status;
  readonly decision: Decision;
  /** The line above the finding, its first line and the line below, as far as they exist; for people, not in the JSON report. */
  readonly excerpt: Excerpt;
}

export interface Excerpt {
  /** Number of the first of `lines`, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** A fault and whether the policy tolerates it. */
export interface JudgedFault extends Fault {
  readonly tolerated: boolean;
}

/** `incomplete`: something could not be looked at; it blocks like `blocked`. */
export type Verdict = 'pass' | 'blocked' | 'incomplete';

/** Everything a run found, complete before anything is printed or posted. */
export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence: what decided. */
  readonly reason: string;
  /** Sorted by path, line, rule. */
  readonly findings: readonly JudgedFinding[];
  readonly faults: readonly JudgedFault[];
  readonly coverage: readonly Coverage[];
  /** What was compared, for people: revisions or a folder. */
  readonly compared: Comparison;
}

/** Names for people: `main (1a2b3c4)`, `working tree`. Without a base everything counts as introduced. */
export interface Comparison {
  readonly base: string | undefined;
  readonly head: string;
}
