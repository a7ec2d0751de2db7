import { expect, test } from 'vitest';
import { sendOnce, withRetries } from '../../src/github/retry.ts';
import { testPace } from './pace.ts';

class Answer extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.response = { headers };
  }
}

/** Fails with these one after another, then answers how often it was sent. */
function failing(...failures: readonly Error[]): () => Promise<number> {
  let sent = 0;
  return () => {
    const failure = failures[sent];
    sent += 1;
    return failure === undefined ? Promise.resolve(sent) : Promise.reject(failure);
  };
}

const broken = new Answer(502, 'Server Error');

test('repeats what may be repeated after a failure of the server, waiting longer each time', async () => {
  const pace = testPace();

  await expect(withRetries(pace, true, failing(broken, broken))).resolves.toBe(3);
  expect(pace.slept()).toBe(1000 + 3000);
});

test('gives up after four attempts', async () => {
  const send = failing(broken, broken, broken, broken);

  await expect(withRetries(testPace(), true, send)).rejects.toBe(broken);
});

test('sends what may have taken effect only once', async () => {
  await expect(withRetries(testPace(), false, failing(broken))).rejects.toBe(broken);
});

test.each([
  ['an hour that GitHub asks for', 429, 'secondary rate limit', { 'retry-after': '3600' }],
  ['a missing permission', 403, 'Resource not accessible by integration', {}],
  ['what is not there', 404, 'Not Found', {}],
  ['what is not valid', 422, 'Validation Failed', {}],
  ['a wrong token', 401, 'Bad credentials', {}],
])('does not wait for %s', async (_, status, message, headers) => {
  const pace = testPace();
  const refusal = new Answer(status, message, headers);

  await expect(withRetries(pace, true, failing(refusal))).rejects.toBe(refusal);
  expect(pace.slept()).toBe(0);
});

test.each([
  [
    'as long as GitHub asks, in seconds',
    new Answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '7' }),
    7000,
  ],
  ['a minute where it names no time', new Answer(429, 'Too many requests'), 60_000],
  [
    'until the limit is reset, by the clock of GitHub',
    new Answer(403, 'API rate limit exceeded', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1000000030',
      date: new Date(1_000_000_000_000).toUTCString(),
    }),
    31_000,
  ],
])('waits for a rate limit %s, even before what must not be sent twice', async (_, refusal, wait) => {
  const pace = testPace();

  await expect(withRetries(pace, false, failing(refusal))).resolves.toBe(2);
  expect(pace.slept()).toBe(wait);
});

test('begins nothing and waits for nothing beyond the deadline', async () => {
  const pace = testPace(500);

  await expect(withRetries(pace, true, failing(broken))).rejects.toBe(broken);
  await pace.sleep(501);
  await expect(withRetries(pace, true, failing())).rejects.toThrow(
    'the time for talking with GitHub is over',
  );
});

test('looks for what may have taken effect before it sends it again', async () => {
  const looked: string[] = [];
  const find = (found: number | undefined) => () => {
    looked.push('looked');
    return Promise.resolve(found);
  };

  await expect(sendOnce(testPace(), failing(broken), find(42))).resolves.toBe(42);
  await expect(sendOnce(testPace(), failing(broken, broken), find(undefined))).resolves.toBe(3);
  expect(looked).toHaveLength(1 + 2);
});

test('looks for what may have taken effect even when no time is left to send it again', async () => {
  const found = () => Promise.resolve(42);

  await expect(sendOnce(testPace(0), failing(broken), found)).resolves.toBe(42);
});
