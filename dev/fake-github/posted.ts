import type { Side } from './patch.ts';

/** What clients have left behind, newest last. Only the fake writes it. */
export interface Posted {
  reviews: Review[];
  comments: Comment[];
  statuses: Status[];
  checkRuns: CheckRun[];
  issueComments: IssueComment[];
  sarifs: SarifUpload[];
  /** Who resolved a thread, by the id of its first comment. */
  resolved: Map<number, string>;
  /** Why something was minimised, in lower case, by its node id. */
  minimized: Map<string, string>;
  /** A fresh id, shared by all kinds. */
  nextId(): number;
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly state: 'PENDING' | 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'DISMISSED';
  readonly commitId: string;
  /** Absent while pending. */
  readonly submittedAt: string | undefined;
}

/** Where a comment was put: a line, a range that ends there, or the whole file. */
export interface Anchor {
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly line: number | undefined;
  readonly startSide: Side | undefined;
  readonly startLine: number | undefined;
}

export interface Comment extends Anchor {
  readonly id: number;
  readonly reviewId: number;
  readonly user: string;
  readonly path: string;
  readonly body: string;
  /** The commit it was written on; `line` counts there, or in the merge base for `LEFT`. */
  readonly commitId: string;
  /** The hunk as far as the comment's line. */
  readonly diffHunk: string;
  readonly position: number | undefined;
  readonly inReplyTo: number | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Status {
  readonly id: number;
  readonly user: string;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
  readonly raw_details: string | null;
}

export interface CheckRun {
  readonly id: number;
  /** The app that owns it, `github-actions` for the job's token. */
  readonly app: string;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly detailsUrl: string | null;
  readonly externalId: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
}

/** A comment on the conversation of the pull request. */
export interface IssueComment {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface SarifUpload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  /** The log as it was sent, parsed; `undefined` when it is no JSON. */
  readonly log: unknown;
  /** Why it was rejected; empty when it was taken. */
  readonly errors: readonly string[];
  /** How often somebody is still told that it is being processed. */
  polls: number;
}

export function openPosted(): Posted {
  let last = 1000;
  return {
    reviews: [],
    comments: [],
    statuses: [],
    checkRuns: [],
    issueComments: [],
    sarifs: [],
    resolved: new Map(),
    minimized: new Map(),
    nextId() {
      last += 1;
      return last;
    },
  };
}

/** Now, in GitHub's form: whole seconds, UTC. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
