import { expect, it } from 'vitest';
import { startFakeGitHub } from '../../dev/fake-github/fake-github.ts';
import { loadOpenApi } from '../../dev/fake-github/openapi.ts';
import { scenario, token } from './scenario.ts';

const review = { event: 'COMMENT', body: 'b' };

it('answers with an injected error as often as told, then as usual', async () => {
  const { send, fake } = await scenario();
  const fault = { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '2' } };
  fake.inject({ method: 'POST', path: /\/reviews$/, times: 2, fault });
  const sent = await send('POST', '/pulls/7/reviews', review);
  expect(sent).toMatchObject({ status: 429, body: { message: 'slow down' } });
  expect(sent.headers.get('retry-after')).toBe('2');
  expect((await send('GET', '/pulls/7/reviews')).body).toEqual([]);
  expect((await send('POST', '/pulls/7/reviews', review)).status).toBe(429);
  expect((await send('POST', '/pulls/7/reviews', review)).status).toBe(200);
  expect(fake.requests.map((request) => [request.method, request.status])).toEqual([
    ['POST', 429],
    ['GET', 200],
    ['POST', 429],
    ['POST', 200],
  ]);
});

it('says 502 after the review was posted', async () => {
  const { send, fake } = await scenario();
  fake.inject({ method: 'POST', path: /reviews/, fault: 'commit-then-502' });
  expect((await send('POST', '/pulls/7/reviews', review)).status).toBe(502);
  expect(fake.reviews).toHaveLength(1);
});

it('resets a connection without doing anything', async () => {
  const { send, fake } = await scenario();
  fake.inject({ method: 'POST', path: /reviews/, fault: 'reset' });
  await expect(send('POST', '/pulls/7/reviews', review)).rejects.toThrow('fetch failed');
  expect(fake.reviews).toEqual([]);
  expect(fake.requests).toMatchObject([
    { method: 'POST', path: '/repos/acme/shop/pulls/7/reviews', status: 'reset', tookEffect: false },
  ]);
});

it('leaves a request hanging until it is closed', async () => {
  const { send, fake } = await scenario();
  fake.inject({ method: 'GET', path: /files\?page=2/, fault: 'hang' });
  expect((await send('GET', '/pulls/7/files')).status).toBe(200);
  const hanging = send('GET', '/pulls/7/files?page=2').catch(() => 'dropped');
  await expect.poll(() => fake.requests.at(-1)?.status).toBe('hang');
  await fake.close();
  expect(await hanging).toBe('dropped');
});

it.each(['opened', 'reopened', 'synchronize'] as const)(
  'tells the event %s as a runner does',
  async (action) => {
    const { fake, octokit, pull } = await scenario({
      pullRequest: { headRepository: 'mallory/shop', body: 'Why' },
    });
    const event = await fake.event(action);
    const api = await loadOpenApi();
    expect(api.eventProblems(`pull-request-${action}`, event)).toEqual([]);
    const { data } = await octokit.rest.pulls.get(pull);
    expect(event).toMatchObject({
      action,
      number: 7,
      pull_request: {
        head: { sha: data.head.sha, repo: { fork: true } },
        base: { sha: data.base.sha },
        body: 'Why',
      },
      repository: { full_name: 'acme/shop' },
      sender: { login: 'ada' },
    });
  },
);

it('does not start without the branches', async () => {
  const { git } = await scenario();
  const gitDir = (await git('rev-parse', '--absolute-git-dir')).trim();
  const pullRequest = { number: 1, title: 't', author: 'a', base: 'main', head: 'missing' };
  const start = startFakeGitHub({ repository: 'acme/shop', gitDir, token, permissions: {}, pullRequest });
  await expect(start).rejects.toThrow('git rev-parse');
});
