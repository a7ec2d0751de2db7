import type { Outcome } from '../../finding/outcome.ts';
import type { Check } from '../../report/check.ts';
import { status } from '../../report/status.ts';
import { isSuperseded, refusal } from '../request-error.ts';
import { publishCheck } from './check.ts';
import { nothingToSay, type Delivery, type Publication } from './publication.ts';
import { publishReview } from './review.ts';
import { publishStatus } from './status.ts';

/** Where an outcome can go on GitHub; the summary of the job is the runner's. */
export const channels = ['review', 'check', 'status'] as const;
export type Channel = (typeof channels)[number];

export interface Published extends Delivery {
  /** Why less than asked for was published: the pull request has moved on. Nothing of it is a fault. */
  readonly notes: readonly string[];
  /** Whether no channel on GitHub shows the findings on their lines: then the log of the job must. */
  readonly needsAnnotations: boolean;
}

/**
 * Publishes an outcome, each channel by itself: what one cannot carry is said, the others carry on, and the verdict
 * stays. On a pull request whose head has moved nothing is posted.
 */
export async function publish(
  outcome: Outcome,
  publication: Publication,
  asked: ReadonlySet<Channel>,
  checkRun: Check,
): Promise<Published> {
  const state = await stateOf(publication);
  if (state === 'superseded') return superseded;
  let review = nothingToSay;
  try {
    review = await reviewOf(outcome, publication, asked.has('review') && state === 'open');
  } catch (error) {
    if (isSuperseded(error)) return superseded;
    throw error;
  }
  const checked = asked.has('check') ? await publishCheck(checkRun, publication) : nothingToSay;
  const marked = asked.has('status') ? await publishStatus(status(outcome), publication) : nothingToSay;
  const deliveries = [review, checked, marked];
  const isShown = [review, checked].some(
    ({ published, faults }) => published.length > 0 && faults.length === 0,
  );
  return {
    published: deliveries.flatMap(({ published }) => published),
    faults: deliveries.flatMap(({ faults }) => faults),
    notes: state === 'closed' && asked.has('review') ? ['The pull request is closed: no review'] : [],
    needsAnnotations: !isShown,
  };
}

const superseded: Published = {
  published: [],
  faults: [],
  notes: [
    'The pull request has a newer head: nothing is published, the run for that head will say how it stands',
  ],
  needsAnnotations: true,
};

function reviewOf(outcome: Outcome, publication: Publication, isAsked: boolean): Promise<Delivery> {
  const { pullRequest } = publication;
  if (pullRequest === undefined || !isAsked) return Promise.resolve(nothingToSay);
  return publishReview(outcome, publication, pullRequest);
}

/** Where GitHub does not say how the pull request stands, it is taken for open: a review names its commit anyway. */
async function stateOf(publication: Publication): Promise<'open' | 'closed' | 'superseded'> {
  const { client, repository, headSha, pullRequest } = publication;
  if (pullRequest === undefined) return 'open';
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: pullRequest.number });
    return data.head.sha === headSha ? data.state : 'superseded';
  } catch (error) {
    refusal(error);
    return 'open';
  }
}
