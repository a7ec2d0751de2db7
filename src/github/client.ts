import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { version } from '../version.generated.ts';

/** Repository of the pull request, `owner/name` in two parts. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export type Client = InstanceType<typeof Octokit>;

/** A longer wait for a rate limit is given up: the job's minutes cost more than a second run. In seconds. */
const longestWait = 120;

/** A client for the API at `baseUrl` that keeps GitHub's rate limits and waits once when it is told to. */
export function createClient(token: string, baseUrl: string): Client {
  const wait = (retryAfter: number, _options: object, _client: unknown, retryCount: number) =>
    retryCount === 0 && retryAfter <= longestWait;
  const Throttled = Octokit.plugin(throttling);
  return new Throttled({
    auth: token,
    baseUrl,
    userAgent: `concentric/${version}`,
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
}
