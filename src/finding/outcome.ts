import type { Extent } from './extent.ts';
import type { Fault } from './fault.ts';
import type { Finding, Status } from './finding.ts';
import type { Place } from './place.ts';

/** What may become of a changed file; `not-ours`: no reader claims it. */
export const coverageStates = ['inspected', 'rendered', 'ignored', 'faulted', 'removed', 'not-ours'] as const;

/** What became of one changed file. */
export interface Coverage {
  readonly path: string;
  readonly state: (typeof coverageStates)[number];
  /** Which reader, rendered entry, line of the policy or fault decided. */
  readonly by: string;
}

/** What of the policy can decide about a finding. */
export const deciders = [
  'threshold',
  'existing',
  'touched',
  'fixed',
  'waiver',
  'off',
  'tampering',
  'audit',
] as const;

/** What the policy makes of a finding, and why. */
export interface Decision {
  readonly action: 'block' | 'show' | 'report';
  readonly by: (typeof deciders)[number];
  /** One phrase, with the file and line that says so where one does. */
  readonly reason: string;
  /** The setting that decided and where it stands: `layers.code.block: high (preset recommended)`; empty when none did. */
  readonly source: string;
}

export interface JudgedFinding extends Finding {
  readonly status: Status;
  readonly decision: Decision;
  /** Names of the policy's environments that the file makes; left out where the policy names none for it. */
  readonly environments?: readonly string[];
  /** The line above the finding, its first line and the line below, as far as they exist; for people, not in the JSON report. */
  readonly excerpt: Excerpt;
  /** The lines of what it is about, for findings that the change introduces and the policy does not pass over. */
  readonly extent?: Extent;
}

export interface Excerpt {
  /** Number of the first of `lines`, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** A fault and whether the policy tolerates it. */
export interface JudgedFault extends Fault {
  readonly tolerated: boolean;
  /** Which line of the policy tolerates it, with its reason; empty when none does. */
  readonly toleratedBy: string;
}

export const waiverStates = ['used', 'unmatched', 'unused', 'expired', 'future'] as const;

/**
 * What became of a waiver: it holds for findings of this run (`used`), for none of them (`unmatched`), for none
 * though all it is about was looked at (`unused`), no longer (`expired`), not yet (`future`).
 */
export interface JudgedWaiver {
  /** What it is about: a fingerprint or a rule, with its scope. */
  readonly about: string;
  readonly state: (typeof waiverStates)[number];
  /** How many findings of this run it is about. */
  readonly findings: number;
  readonly owner: string;
  readonly expires: string;
  /** `.concentric/waivers.yaml:3`. */
  readonly source: string;
}

/** Something a reader should know on which no decision depends. */
export interface Note {
  readonly place?: Place;
  /** One sentence without a full stop. */
  readonly text: string;
}

/** `incomplete`: something could not be looked at; it blocks like `blocked`. */
export type Verdict = 'pass' | 'blocked' | 'incomplete';

/** Everything a run found, complete before anything is printed or posted. */
export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence: what decided. */
  readonly reason: string;
  /** The settings of the policy that made the verdict what it is, with where they stand; none when nothing blocks. */
  readonly decidedBy: readonly string[];
  /** Sorted by path, line, rule. */
  readonly findings: readonly JudgedFinding[];
  readonly faults: readonly JudgedFault[];
  readonly coverage: readonly Coverage[];
  /** In the order of their file. */
  readonly waivers: readonly JudgedWaiver[];
  readonly notes: readonly Note[];
  /** By which policy it was judged. */
  readonly policy: PolicyName;
  /** What was compared, for people: revisions or a folder. */
  readonly compared: Comparison;
}

export interface PolicyName {
  readonly preset: string;
  /** Its file; `undefined` when there is none and the preset alone applies. */
  readonly path: string | undefined;
  /** Where it was looked for: `main (1a2b3c4)`. */
  readonly label: string;
}

/** Names for people: `main (1a2b3c4)`, `working tree`. Without a base everything counts as introduced. */
export interface Comparison {
  readonly base: string | undefined;
  readonly head: string;
}
