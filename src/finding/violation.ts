import type { Subject } from './finding.ts';
import type { Span } from './place.ts';

/** What a rule yields: one weakness, not yet tied to the rule or the file it was found in. */
export interface Violation {
  readonly message: string;
  readonly subject: Subject;
  /** Path of the field inside the subject. */
  readonly field: string;
  readonly span: Span;
}
