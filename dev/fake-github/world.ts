import type { Differ } from './diff.ts';
import type { Git } from './git.ts';
import type { Limits } from './limits.ts';
import type { Posted } from './posted.ts';
import type { Pull } from './pull.ts';
import type { WorkflowRun } from './workflow-runs.ts';

/** Everything the endpoints share. */
export interface World {
  /** `owner/name`. */
  readonly repository: string;
  /** Root of the API, without a final slash. */
  readonly url: string;
  readonly git: Git;
  readonly differ: Differ;
  readonly limits: Limits;
  readonly pull: Pull;
  readonly posted: Posted;
  /** Finished runs of workflows. */
  readonly runs: WorkflowRun[];
}

/** Whom Actions' token acts for. */
export const actionsBot = 'github-actions[bot]';
