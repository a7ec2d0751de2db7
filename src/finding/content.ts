import type { Subject } from './finding.ts';

/**
 * What an object, stage or service says, as far as a comparison asks. Formatting, comments, the order of keys and
 * the order of items that are mappings take no part.
 */
export interface Content {
  readonly subject: Subject;
  /** Digest of all of it. */
  readonly whole: string;
  /** Digest of all but its name and what is plainly called after it: its own labels and containers. */
  nameless(): string;
  /** The items of its lists that are mappings, by their paths as fields give them: `spec.containers[app]`. */
  items(): ReadonlyMap<string, Item>;
}

/** An item of a list. */
export interface Item {
  /** Path of its list. */
  readonly list: string;
  /** Whether a key names it; otherwise its content does. */
  readonly isNamed: boolean;
  /** Digest of all but the key that names it. */
  readonly content: string;
  /** What it says at each path inside it; the items of a list share one path. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}
