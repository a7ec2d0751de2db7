import type { Outcome } from '../finding/outcome.ts';
import { numbers } from './counts.ts';
import { clip } from './neutral/clip.ts';
import { visible } from './neutral/visible.ts';

/** A commit status. */
export interface Status {
  readonly state: 'success' | 'failure';
  /** Plain text of at most 140 characters, more than which GitHub refuses. */
  readonly description: string;
}

export function status(outcome: Outcome): Status {
  const { verdict, reason } = outcome;
  return {
    state: verdict === 'pass' ? 'success' : 'failure',
    description: clip(`${verdict}: ${numbers(outcome)}: ${visible(reason)}`, 140),
  };
}
