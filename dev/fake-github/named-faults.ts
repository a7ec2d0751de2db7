import { repeatedEntries, shortened, skewed, withoutPatches } from './changed-answers.ts';
import type { Fault } from './faults.ts';
import type { Json } from './schema.ts';

interface Times {
  /** Seconds that GitHub asks to wait. */
  readonly retryAfter?: number;
  /** Milliseconds of silence. */
  readonly silence?: number;
  /** Seconds that GitHub's clock is ahead. */
  readonly skew?: number;
}

/** Every way a request is known to go wrong, by name: a matrix runs over them. */
export function namedFaults(times: Times = {}): Readonly<Record<string, Fault>> {
  return { ...refusals(times), ...unprocessable, ...breakdowns(times), ...lies(times) };
}

function error(status: number, message: string, more: Json = {}, headers: Record<string, string> = {}) {
  const body = { message, documentation_url: 'https://docs.github.com/rest', ...more, status: `${status}` };
  return { status, body, headers };
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

function refusals({ retryAfter = 60 }: Times): Record<string, Fault> {
  const wait = { 'retry-after': String(retryAfter) };
  const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1' };
  return {
    '401': error(401, 'Bad credentials'),
    '403-permission': error(403, 'Resource not accessible by integration'),
    '403-secondary-limit': error(403, secondary, {}, wait),
    '403-secondary-limit-without-time': error(403, secondary),
    '403-sso': error(403, 'Resource protected by organization SAML enforcement.', {}, sso),
    '404': error(404, 'Not Found'),
    '409': error(409, 'Conflict'),
    '429': error(429, 'Too many requests'),
    '429-with-time': error(429, secondary, {}, wait),
  };
}

function invalid(...errors: readonly unknown[]): Fault {
  return error(422, 'Unprocessable Entity', { errors });
}

const unprocessable: Record<string, Fault> = {
  '422-line': invalid('Pull request review thread line must be part of the diff'),
  '422-annotations': error(422, 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.'),
  '422-body': invalid('Body is too long (maximum is 65536 characters)'),
  '422-too-quickly': invalid('was submitted too quickly'),
  '422-pending': invalid('User can only have one pending review per pull request'),
  '422-unknown': error(422, 'Validation Failed', { errors: [{ resource: 'Thing', code: 'custom' }] }),
};

function breakdowns({ silence = 30_000 }: Times): Record<string, Fault> {
  return {
    '500': error(500, 'Server Error'),
    '502-without-effect': error(502, 'Server Error'),
    '502-after-effect': 'commit-then-502',
    '503': error(503, 'Service Unavailable'),
    reset: 'reset',
    'reset-after-effect': 'commit-then-reset',
    cut: 'cut',
    silence: { hang: silence },
    'silence-after-effect': { hang: silence, takesEffect: true },
  };
}

function lies({ skew = 3600 }: Times): Record<string, Fault> {
  return {
    'list-truncated': { change: shortened(1) },
    'patch-missing': { change: withoutPatches },
    'page-repeats': { change: repeatedEntries },
    'clock-ahead': { change: skewed(skew) },
    'clock-behind': { change: skewed(-skew) },
  };
}
