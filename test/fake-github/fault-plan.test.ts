import { describe, expect, it } from 'vitest';
import { namedFaults } from '../../dev/fake-github/named-faults.ts';
import { scenario } from './scenario.ts';

const review = { event: 'COMMENT', body: 'b' };
const post = 'POST /repos/{owner}/{repo}/pulls/{n}/reviews';
const list = 'GET /repos/{owner}/{repo}/pulls/{number}/files';
const fifty = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`f${at}.txt`, `${at}\n`]));

describe('a planned fault', () => {
  it('meets the requests of its route, after those it spares', async () => {
    const { send, fake } = await scenario();
    fake.faults.on(post, { status: 500 }, 2, 1);
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      statuses.push((await send('POST', '/pulls/7/reviews', review)).status);
      statuses.push((await send('GET', '/pulls/7/reviews')).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200, 500, 200, 200, 200]);
    expect(fake.reviews).toHaveLength(2);
  });

  it.each([
    ['*', [500, 500]],
    ['GET *', [500, 200]],
    ['POST *', [200, 500]],
  ])('meets %s', async (route, expected) => {
    const { send, fake } = await scenario();
    fake.faults.on(route, { status: 500 }, 2);
    const statuses = [await send('GET', ''), await send('POST', '/pulls/7/reviews', review)];
    expect(statuses.map(({ status }) => status)).toEqual(expected);
  });

  it('needs a route that exists', async () => {
    const { fake } = await scenario();
    expect(() => fake.faults.on('POST /repos/{owner}/{repo}/reviews', 'reset')).toThrow('no such route');
    for (const route of fake.routes) fake.faults.on(route, 'reset', 0);
    expect(fake.routes).toContain('POST /graphql minimizeComment');
  });

  it('meets one operation of GraphQL', async () => {
    const { octokit, fake } = await scenario();
    fake.faults.on('POST /graphql viewer', { status: 502 });
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 502 });
  });

  it('moves the head when a request arrives', async () => {
    const { send, fake } = await scenario();
    const push = () => fake.push({ branch: 'feature', files: { 'late.txt': 'late\n' } });
    fake.faults.on('GET *', { first: push }, 1, 1);
    expect((await send('GET', '/pulls/7/files')).body).toHaveLength(1);
    expect((await send('GET', '/pulls/7/files')).body).toHaveLength(2);
    expect((await send('GET', '/pulls/7/files')).body).toHaveLength(2);
  });
});

describe('a connection', () => {
  it.each([
    ['reset' as const, 0],
    ['commit-then-reset' as const, 1],
    ['cut' as const, 1],
    [{ hang: 30 }, 0],
    [{ hang: 30, takesEffect: true }, 1],
  ])('breaks by %o', async (fault, count) => {
    const { send, fake } = await scenario();
    fake.faults.on(post, fault);
    await expect(send('POST', '/pulls/7/reviews', review)).rejects.toThrow(/fetch failed|terminated/);
    expect(fake.reviews).toHaveLength(count);
    expect(fake.requests).toMatchObject([
      { method: 'POST', status: fault === 'cut' ? 'cut' : 'reset', tookEffect: count === 1 },
    ]);
  });

  it('that ends in mid-body has sent its headers', async () => {
    const { fake } = await scenario();
    fake.faults.on('GET /repos/{owner}/{repo}', 'cut');
    const response = await fetch(`${fake.url}/repos/acme/shop`, {
      headers: { authorization: 'token ghs_of_the_job' },
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

describe('an answer', () => {
  it('leaves out the end of a list', async () => {
    const { send, fake } = await scenario({ head: fifty });
    fake.faults.on(list, named('list-truncated'));
    const short = await send('GET', '/pulls/7/files?per_page=2');
    expect([short.body, short.headers.get('link')]).toMatchObject([{ length: 1 }, null]);
    fake.faults.on('GET /repos/{owner}/{repo}/git/trees/{sha}', named('list-truncated'));
    expect((await send('GET', '/git/trees/feature')).body).toMatchObject({
      truncated: true,
      tree: { length: 1 },
    });
  });

  it('leaves out the diff of each file', async () => {
    const { send, fake } = await scenario();
    fake.faults.on(list, named('patch-missing'));
    const { body } = await send('GET', '/pulls/7/files');
    expect(body).toMatchObject([{ filename: 'new.txt' }]);
    expect(JSON.stringify(body)).not.toContain('"patch"');
  });

  it('repeats an entry of the page before', async () => {
    const { octokit, pull, fake } = await scenario({ base: {}, head: fifty });
    fake.faults.on(list, named('page-repeats'), Infinity);
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 2 });
    expect(files.map(({ filename }) => filename[1]).join('')).toBe('0112334');
  });

  it.each([
    ['clock-ahead', 3600],
    ['clock-behind', -3600],
  ])("is dated by GitHub's clock: %s", async (name, seconds) => {
    const { send, fake } = await scenario();
    const right = await send('GET', '');
    fake.faults.on('*', named(name));
    const skewed = await send('GET', '');
    const difference = (header: string, parse: (text: string) => number) =>
      parse(skewed.headers.get(header) ?? '') - parse(right.headers.get(header) ?? '');
    expect(difference('x-ratelimit-reset', Number)).toBe(seconds);
    const days = difference('date', (text) => Date.parse(text) / 1000);
    expect(Math.abs(days - seconds)).toBeLessThan(30);
  });
});

function named(name: string) {
  const fault = namedFaults({ retryAfter: 2, silence: 20 })[name];
  if (fault === undefined) throw new Error(`no fault ${name}`);
  return fault;
}

describe('the catalogue of faults', () => {
  it.each(
    Object.entries(namedFaults()).flatMap(([name, fault]) =>
      typeof fault === 'object' && 'status' in fault ? [[name, fault.status] as const] : [],
    ),
  )('answers with %s and does nothing', async (name, status) => {
    const { send, fake } = await scenario();
    fake.faults.on(post, named(name));
    const sent = await send('POST', '/pulls/7/reviews', review);
    expect([sent.status, name.startsWith(String(status))]).toEqual([status, true]);
    expect(sent.headers.get('retry-after')).toBe(/limit$|with-time$/.test(name) ? '2' : null);
    expect(sent.body).toMatchObject({ status: String(status) });
    expect(fake.reviews).toEqual([]);
    expect(fake.requests).toMatchObject([{ status, tookEffect: false }]);
  });

  it('has every kind', () => {
    const names = Object.keys(namedFaults());
    const of = (start: string) => names.filter((name) => name.startsWith(start)).length;
    expect([of('401'), of('403'), of('404'), of('409'), of('422'), of('429'), of('50')]).toEqual([
      1, 4, 1, 1, 6, 2, 4,
    ]);
    expect(names).toContain('502-after-effect');
  });
});

it('logs each request with its route, effect and time', async () => {
  const { send, fake, octokit } = await scenario();
  await send('GET', '/pulls/7/files?page=2');
  await send('POST', '/pulls/7/reviews', { event: 'COMMENT', body: '' });
  fake.faults.on(post, 'commit-then-502');
  await send('POST', '/pulls/7/reviews', review);
  await octokit.graphql('{ viewer { login } }');
  expect(fake.requests.map(({ route, status, tookEffect }) => [route, status, tookEffect])).toEqual([
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', 200, false],
    ['POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', 422, false],
    ['POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', 502, true],
    ['POST /graphql viewer', 200, false],
  ]);
  const times = fake.requests.map(({ at }) => at);
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
});
