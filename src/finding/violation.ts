import type { Intention } from './edit.ts';
import type { Subject } from './finding.ts';
import type { Span } from './place.ts';
import type { Severity } from './severity.ts';

/** What a rule yields: one weakness, not yet tied to the rule or the file it was found in. */
export interface Violation {
  readonly message: string;
  readonly subject: Subject;
  /** Path of the field inside the subject. */
  readonly field: string;
  readonly span: Span;
  /** Where the rule grades its violations by what they give an attacker; else the rule's own. */
  readonly severity?: Severity;
  /** What mends it, where that needs no judgement. */
  readonly edit?: Intention;
}
