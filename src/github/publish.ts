import type { Fault } from '../finding/fault.ts';
import type { Outcome } from '../finding/outcome.ts';
import type { Advice } from '../report/advice.ts';
import type { Links } from '../report/markdown/links.ts';
import { review } from '../report/review.ts';
import { status } from '../report/status.ts';
import type { Client, Repository } from './client.ts';
import type { PullRequest } from './pull-request.ts';
import { refusal } from './request-error.ts';

export interface Publication {
  readonly client: Client;
  readonly repository: Repository;
  readonly pullRequest: PullRequest;
  readonly advice: Advice;
  readonly links: Links;
}

/** Posts one review with its line comments, or says why GitHub refused. A change without anything to say gets none. */
export async function postReview(outcome: Outcome, publication: Publication): Promise<Fault | undefined> {
  const { client, repository, pullRequest, advice, links } = publication;
  const isSilent =
    outcome.faults.length === 0 &&
    outcome.findings.every(
      ({ status: was, decision }) =>
        was === 'existing' || (was === 'introduced' && decision.action === 'report'),
    );
  if (isSilent) return undefined;
  const { body, comments } = review(outcome, { legal: pullRequest.legal, advice, links });
  return attempt('review', () =>
    client.rest.pulls.createReview({
      ...repository,
      pull_number: pullRequest.number,
      commit_id: pullRequest.headSha,
      event: 'COMMENT',
      body,
      comments: comments.map(({ path, line, startLine, body: text }) => ({
        path,
        body: text,
        line,
        side: 'RIGHT',
        ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      })),
    }),
  );
}

/** Sets the commit status `concentric` on the head, or says why GitHub refused. */
export async function postStatus(outcome: Outcome, publication: Publication): Promise<Fault | undefined> {
  const { client, repository, pullRequest, links } = publication;
  const address = links.report === undefined ? {} : { target_url: links.report };
  return attempt('status', () =>
    client.rest.repos.createCommitStatus({
      ...repository,
      ...status(outcome),
      ...address,
      sha: pullRequest.headSha,
      context: 'concentric',
    }),
  );
}

async function attempt(what: string, post: () => Promise<unknown>): Promise<Fault | undefined> {
  try {
    await post();
    return undefined;
  } catch (error) {
    const { status: code, message } = refusal(error);
    return {
      name: 'report-refused',
      stage: 'report',
      place: { path: '' },
      cause: `GitHub refused the ${what}: ${code}, ${message}`,
      remedy:
        'Give the job `pull-requests: write` and `statuses: write`; a pull request from a fork never has them',
    };
  }
}
