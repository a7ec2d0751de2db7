import type { Fault } from '../../finding/fault.ts';
import type { Advice } from '../../report/advice.ts';
import type { Links } from '../../report/markdown/links.ts';
import type { Client, Repository } from '../client.ts';
import type { PullRequest } from '../pull-request.ts';
import { refusal } from '../request-error.ts';

/** Where an outcome goes and what its texts point at. */
export interface Publication {
  readonly client: Client;
  readonly repository: Repository;
  /** The commit that was looked at. */
  readonly headSha: string;
  /** Absent where a push or a merge queue is looked at: then there is no review. */
  readonly pullRequest?: Pick<PullRequest, 'number' | 'legal' | 'changes'> | undefined;
  readonly advice: Advice;
  readonly links: Links;
  /**
   * `REQUEST_CHANGES` for an outcome that does not pass; a comment unless told. Where reviews are required it blocks
   * merging until somebody with the right to do so dismisses it: the bot may not approve.
   */
  readonly reviewEvent?: 'COMMENT' | 'REQUEST_CHANGES';
}

/** What became of one channel. */
export interface Delivery {
  /** What stands on GitHub now, for the log; empty when there was nothing to say. */
  readonly published: readonly string[];
  /** What GitHub refused. It changes no verdict. */
  readonly faults: readonly Fault[];
}

export const nothingToSay: Delivery = { published: [], faults: [] };

/** Runs one step; what GitHub refuses becomes a fault, anything else is a bug and thrown on. */
export async function attempt(
  what: string,
  permission: string,
  step: () => Promise<readonly string[]>,
): Promise<Delivery> {
  try {
    return { published: await step(), faults: [] };
  } catch (error) {
    return { published: [], faults: [refused(what, permission, error)] };
  }
}

export function refused(what: string, permission: string, error: unknown): Fault {
  const { status, message } = refusal(error);
  const isForbidden = status === 401 || status === 403 || status === 404;
  return {
    name: 'report-refused',
    stage: 'report',
    place: { path: '' },
    cause: `GitHub refused the ${what}: ${status}, ${message}`,
    remedy: isForbidden
      ? `Give the job \`${permission}\`; a pull request from a fork never has it`
      : 'Run the job again; the summary of the job has it all',
  };
}
