import { Refusal } from './refusal.ts';
import type { Limits } from './limits.ts';
import type { Endpoint } from './server.ts';

type Counted = Pick<Endpoint, 'kind' | 'resource'>;

const minute = 60_000;
const help = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** Counts requests as GitHub does and refuses those above its primary and secondary limits. */
export class RateLimit {
  readonly #limits: Limits;
  readonly #reset = Math.ceil(Date.now() / 1000) + 3600;
  readonly #used = { core: 0, graphql: 0 };
  #points: { readonly time: number; readonly cost: number }[] = [];
  #writes: number[] = [];
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** A request has begun; the function it returns says that it is over. */
  open({ resource }: Counted): () => void {
    const weight = resource === undefined ? 0 : 1;
    this.#running += weight;
    return () => {
      this.#running -= weight;
    };
  }

  /** Counts one request and returns its headers. */
  count({ kind, resource }: Counted): Record<string, string> {
    if (resource === undefined) return {};
    const time = performance.now();
    this.#used[resource] += 1;
    this.#points = this.#points.filter((one) => time - one.time < minute);
    this.#points.push({ time, cost: kind === 'read' ? 1 : 5 });
    this.#writes = this.#writes.filter((one) => time - one < 60 * minute);
    if (kind === 'write') this.#writes.push(time);
    const { requests } = this.#limits;
    return {
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-remaining': String(Math.max(requests - this.#used[resource], 0)),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-used': String(Math.min(this.#used[resource], requests)),
      'x-ratelimit-resource': resource,
    };
  }

  /** Refuses when the request just counted was one too many. */
  check(resource: 'core' | 'graphql'): void {
    const { requests, concurrent, points, writes, hourlyWrites } = this.#limits;
    if (this.#used[resource] > requests)
      throw new Refusal(403, 'API rate limit exceeded for installation.', { documentation_url: help });
    const cost = this.#points.reduce((sum, one) => sum + one.cost, 0);
    if (this.#running > concurrent || cost > points)
      throw tooMuch('. Please wait a few minutes before you try again.');
    const now = performance.now();
    const recent = this.#writes.filter((time) => now - time < minute).length;
    if (recent > writes || this.#writes.length > hourlyWrites)
      throw tooMuch(
        ' and have been temporarily blocked from content creation. Please retry your request again later.',
      );
  }
}

function tooMuch(rest: string): Refusal {
  const details = { documentation_url: `${help}#about-secondary-rate-limits` };
  const message = `You have exceeded a secondary rate limit${rest}`;
  return new Refusal(403, message, details, { 'retry-after': '60' });
}
