import type { Confidence, Severity } from '../finding/severity.ts';

/** What every rule says of itself; layer, topic and id come from where its file stands. */
export interface Card {
  /** The weakness in one line, as the list of rules shows it. */
  readonly summary: string;
  readonly severity: Severity;
  /** Left out when a violation is certainly real. */
  readonly confidence?: Confidence;
  /** One or two sentences: what an attacker gains. */
  readonly why: string;
  /** One or two sentences: what to write instead. */
  readonly fix: string;
  readonly references: readonly [string, ...string[]];
  /** The same check in other tools, `tool:id`. */
  readonly equivalents: readonly string[];
  /** Ids the rule had before a rename, so that waivers hold. */
  readonly aliases?: readonly string[];
}
