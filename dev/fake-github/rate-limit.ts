import { Refusal } from './refusal.ts';
import type { Limits } from './limits.ts';

/** Counts requests as GitHub does and refuses those above its primary and secondary limit. */
export interface RateLimit {
  /** Counts one request and returns its headers. */
  count(method: string): Record<string, string>;
  /** Refuses when the request just counted was one too many. */
  check(): void;
}

const minute = 60_000;
const help = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

export function openRateLimit(limits: Limits): RateLimit {
  const reset = Math.ceil(Date.now() / 1000) + 3600;
  let used = 0;
  let writes: number[] = [];
  return {
    count(method) {
      used += 1;
      const now = performance.now();
      writes = writes.filter((time) => now - time < minute);
      if (method !== 'GET') writes.push(now);
      return {
        'x-ratelimit-limit': String(limits.requests),
        'x-ratelimit-remaining': String(Math.max(limits.requests - used, 0)),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-used': String(Math.min(used, limits.requests)),
        'x-ratelimit-resource': 'core',
      };
    },
    check() {
      if (used > limits.requests) {
        const message = 'API rate limit exceeded for installation.';
        throw new Refusal(403, message, { documentation_url: help });
      }
      if (writes.length > limits.writes) {
        const message =
          'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. ' +
          'Please retry your request again later.';
        const details = { documentation_url: `${help}#about-secondary-rate-limits` };
        throw new Refusal(403, message, details, { 'retry-after': '60' });
      }
    },
  };
}
