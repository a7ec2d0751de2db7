import type { Side } from './patch.ts';

/** What clients have left behind, newest last. Only the fake writes it. */
export interface Posted {
  reviews: Review[];
  comments: Comment[];
  statuses: Status[];
  /** A fresh id, shared by all kinds. */
  nextId(): number;
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly state: 'PENDING' | 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED';
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

export function openPosted(): Posted {
  let last = 1000;
  return {
    reviews: [],
    comments: [],
    statuses: [],
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
