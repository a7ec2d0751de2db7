import type { Pace } from './pace.ts';
import { BrokenAnswer, headerOf, isAmbiguous, refusal } from './request-error.ts';

/** How often one request is sent at most. */
const mostAttempts = 4;
const firstWait = 1000;

/** A longer wait for a rate limit is given up: the job's minutes cost more than a second run. */
const longestWait = 120_000;

/** What GitHub asks to be waited for when its secondary limit names no time. */
const secondaryWait = 60_000;

/**
 * Sends a request again while that can help and time is left. After a failure that may have taken effect only what is
 * `isRepeatable` is sent again; what GitHub turned away for its rate limits did nothing, so that is for every request.
 */
export async function withRetries<Answer>(
  pace: Pace,
  isRepeatable: boolean,
  send: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    if (pace.now() > pace.deadline) throw new BrokenAnswer(408, 'the time for talking with GitHub is over');
    try {
      return await send();
    } catch (error) {
      const wait =
        limitWait(error, attempt) ?? (isRepeatable ? failureWait(error, attempt, pace) : undefined);
      if (wait === undefined || attempt === mostAttempts || !hasTime(pace, wait)) throw error;
      await pace.sleep(wait);
    }
  }
}

/**
 * Sends what must not take effect twice: whenever it may have, it is looked for before it is sent again.
 * `find` gives what it left behind.
 */
export async function sendOnce<Answer>(
  pace: Pace,
  send: () => Promise<Answer>,
  find: () => Promise<Answer | undefined>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
      const wait = failureWait(error, attempt, pace) ?? firstWait;
      if (hasTime(pace, wait)) await pace.sleep(wait);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === mostAttempts || !hasTime(pace, 0)) throw error;
    }
  }
}

function hasTime(pace: Pace, wait: number): boolean {
  return pace.now() + wait <= pace.deadline;
}

function failureWait(error: unknown, attempt: number, pace: Pace): number | undefined {
  if (!isAmbiguous(error)) return undefined;
  return firstWait * 3 ** (attempt - 1) * (1 + pace.jitter() / 4);
}

/** How long GitHub wants to be left alone, when that is why it refused. */
function limitWait(error: unknown, attempt: number): number | undefined {
  const { status, message } = refusal(error);
  if (status !== 403 && status !== 429) return undefined;
  const wait = askedWait(error, /secondary rate|abuse/i.test(message) || status === 429);
  return wait === undefined || wait * attempt > longestWait ? undefined : wait * attempt;
}

function askedWait(error: unknown, isSecondary: boolean): number | undefined {
  const after = Number(headerOf(error, 'retry-after'));
  if (after > 0) return after * 1000;
  if (headerOf(error, 'x-ratelimit-remaining') !== '0') return isSecondary ? secondaryWait : undefined;
  // Both by GitHub's clock: that of this machine may be wrong.
  const reset = Number(headerOf(error, 'x-ratelimit-reset')) * 1000;
  const date = Date.parse(headerOf(error, 'date') ?? '');
  return Number.isFinite(reset - date) ? Math.max(reset - date, 0) + 1000 : undefined;
}
