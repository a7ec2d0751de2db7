import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { version } from '../version.generated.ts';
import { realPace, type Pace } from './pace.ts';
import { BrokenAnswer, refusal } from './request-error.ts';
import { sendOnce, withRetries } from './retry.ts';

/** Repository of the pull request, `owner/name` in two parts. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface Client extends Octokit {
  /** Sends what must not take effect twice; `find` gives what it left behind when it did. */
  once<Answer>(send: () => Promise<Answer>, find: () => Promise<Answer | undefined>): Promise<Answer>;
  /** Waits so many milliseconds; false, at once, when the time for talking with GitHub would be over. */
  pause(time: number): Promise<boolean>;
  /** Address of the GraphQL API. */
  readonly graphqlUrl: string;
}

export interface ClientOptions {
  /** Where it does not follow from the address of the REST API. */
  readonly graphqlUrl?: string | undefined;
  readonly pace?: Pace;
  /** Whether requests keep the distances that GitHub asks for: a second between writes, three where people are told. */
  readonly isThrottled?: boolean;
}

/**
 * A client for the API at `baseUrl` that keeps GitHub's rate limits, waits when it is told to and repeats what may be
 * repeated. A request with `request: { isRepeatable: false }` is left alone after a failure that may have taken effect.
 */
export function createClient(token: string, baseUrl: string, options: ClientOptions = {}): Client {
  const { pace = realPace(), isThrottled = true, graphqlUrl = graphqlAddress(baseUrl) } = options;
  const never = () => false;
  const octokit = new (Octokit.plugin(throttling))({
    auth: token,
    baseUrl,
    userAgent: `concentric/${version}`,
    throttle: { enabled: isThrottled, onRateLimit: never, onSecondaryRateLimit: never },
    request: { fetch: fetchWithin(pace.requestTime) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  octokit.hook.wrap('request', (request, parameters) => {
    const isRepeatable = parameters.method !== 'POST' && parameters.request['isRepeatable'] !== false;
    const answered = withRetries(pace, isRepeatable || parameters.url === graphqlUrl, async () => {
      const response = await request(parameters);
      refuseBroken(response);
      return response;
    });
    return answered.catch((error: unknown) => {
      throw parameters.method === 'GET' ? readingError(error) : error;
    });
  });
  return Object.assign(octokit, {
    graphqlUrl,
    pause: async (time: number) => {
      if (pace.now() + time > pace.deadline) return false;
      await pace.sleep(time);
      return true;
    },
    once: <Answer>(send: () => Promise<Answer>, find: () => Promise<Answer | undefined>) =>
      sendOnce(pace, send, find),
  });
}

function fetchWithin(time: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(time) });
}

/** Octokit takes a body that breaks off in its middle for a text; every answer we ask for is JSON, and none a text. */
function refuseBroken({ data, status }: { readonly data: unknown; readonly status: number }): void {
  const isEmpty = status === 204 || status === 205;
  if (!isEmpty && (typeof data !== 'object' || data === null))
    throw new BrokenAnswer(502, 'the answer broke off');
}

/** Octokit takes a list that answers 409 for that of an empty repository, and so for empty. */
function readingError(error: unknown): unknown {
  const { status, message } = refusal(error);
  return status === 409 ? new BrokenAnswer(503, message) : error;
}

/** Of a GitHub Enterprise Server, whose REST API ends in `/api/v3`, it stands beside that. */
function graphqlAddress(baseUrl: string): string {
  return `${baseUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}
