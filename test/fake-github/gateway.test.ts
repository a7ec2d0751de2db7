import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readOnly } from '../../dev/fake-github/permissions.ts';
import { githubLimits } from '../../dev/fake-github/limits.ts';
import { containing, scenario, token } from './scenario.ts';

describe('credentials and permissions', () => {
  it.each([
    [{ authorization: 'Bearer wrong' }, 'Bad credentials'],
    [{ authorization: `Basic ${token}` }, 'Bad credentials'],
  ])('refuses %o', async (headers, message) => {
    const { send } = await scenario();
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: '401' };
    expect(await send('GET', '', undefined, headers)).toMatchObject({ status: 401, body });
  });

  it('refuses a request without a token', async () => {
    const { fake } = await scenario();
    const response = await fetch(`${fake.url}/repos/acme/shop`);
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { message: 'Requires authentication' },
    ]);
  });

  it('takes the token as octokit and as others write it', async () => {
    const { send } = await scenario();
    for (const authorization of [`token ${token}`, `Bearer ${token}`, `bearer ${token}`])
      expect((await send('GET', '', undefined, { authorization })).status).toBe(200);
  });

  it.each([
    ['GET', '/pulls/7', {}, 'pull_requests=read'],
    ['POST', '/pulls/7/reviews', { pull_requests: 'read' }, 'pull_requests=write'],
    ['POST', '/pulls/7/comments', { pull_requests: 'read' }, 'pull_requests=write'],
    ['PUT', '/pulls/7/reviews/1', { pull_requests: 'read' }, 'pull_requests=write'],
    ['GET', '/contents/app.yaml', { pull_requests: 'write' }, 'contents=read'],
    ['GET', '/compare/main...feature', { contents: 'none' }, 'contents=read'],
    ['GET', '/git/trees/main', {}, 'contents=read'],
    ['POST', `/statuses/${'0'.repeat(40)}`, { statuses: 'read' }, 'statuses=write'],
    ['POST', '/check-runs', readOnly, 'checks=write'],
    ['PATCH', '/check-runs/1', readOnly, 'checks=write'],
    ['POST', '/issues/7/comments', readOnly, 'issues=write; pull_requests=write'],
    ['PUT', '/pulls/7/reviews/1/dismissals', readOnly, 'pull_requests=write'],
    ['POST', '/code-scanning/sarifs', readOnly, 'security_events=write'],
    ['GET', '/actions/runs/1/artifacts', { contents: 'write' }, 'actions=read'],
    ['GET', '/tarball/main', { pull_requests: 'write' }, 'contents=read'],
  ] as const)('refuses %s %s to a token with %o', async (method, path, permissions, accepted) => {
    const { send, fake } = await scenario({ permissions });
    const sent = await send(method, path);
    expect(sent).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(sent.headers.get('x-accepted-github-permissions')).toBe(accepted);
    expect(fake.reviews).toEqual([]);
    expect((await send('GET', '')).status).toBe(200);
  });
});

describe('the form of a request', () => {
  it.each([
    ['GET', '/pulls/7/files?per_page=ten', undefined, 'For \'per_page\', "ten" is not of type integer.'],
    ['GET', '/pulls/7/files?sort=name', undefined, '"sort" is not a permitted key.'],
    [
      'POST',
      '/pulls/7/reviews',
      { event: 'comment' },
      '"comment" is not a member of ["APPROVE","REQUEST_CHANGES","COMMENT"].',
    ],
    [
      'POST',
      '/pulls/7/reviews',
      { comments: [{ path: 'a', body: 'b', subject_type: 'file' }] },
      '"subject_type" is not a permitted key.',
    ],
    ['POST', '/pulls/7/reviews', { comments: [{ path: 'a' }] }, '"body" wasn\'t supplied.'],
    ['POST', '/pulls/7/comments', { body: 'a', path: 'b' }, '"commit_id" wasn\'t supplied.'],
    [
      'POST',
      `/statuses/${'0'.repeat(40)}`,
      { state: 'neutral' },
      '"neutral" is not a member of ["error","failure","pending","success"].',
    ],
  ])('is judged by the API description: %s %s %o', async (method, path, body, problem) => {
    const { send, fake } = await scenario({ expects: 'violations' });
    expect(await send(method, path, body)).toMatchObject({
      status: 422,
      body: { message: `Invalid request.\n\n${problem}` },
    });
    expect(fake.violations).toEqual([`${method} /repos/acme/shop${path}: ${problem}`]);
  });

  it('is judged by the endpoint where the description says less', async () => {
    const { send, fake } = await scenario({ expects: 'violations' });
    const comments = [{ path: 'new.txt', body: 'b', line: 1, side: 'right' }];
    expect((await send('POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'b', comments })).status).toBe(
      422,
    );
    expect(fake.violations).toHaveLength(1);
  });

  it.each([
    ['{"body":', 400, 'Problems parsing JSON'],
    ['[]', 400, 'Body should be a JSON object'],
    ['"text"', 400, 'Body should be a JSON object'],
  ])('refuses the body %s', async (body, status, message) => {
    const { send } = await scenario({ expects: 'violations' });
    expect(await send('POST', '/pulls/7/reviews', body)).toMatchObject({ status, body: { message } });
  });

  it.each([
    ['GET', '/nothing'],
    ['PATCH', '/pulls/7'],
    ['POST', '/issues/7/labels'],
    ['GET', '/pulls/seven'],
  ])('has nothing at %s %s and says so', async (method, path) => {
    const { send, fake } = await scenario({ expects: 'violations' });
    expect(await send(method, path)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    expect(fake.violations).toHaveLength(1);
  });

  it('has no other pull request, which is no violation', async () => {
    const { send } = await scenario();
    const link = 'https://docs.github.com/rest/pulls/pulls#get-a-pull-request';
    const body = { message: 'Not Found', documentation_url: link, status: '404' };
    expect(await send('GET', '/pulls/8')).toMatchObject({ status: 404, body });
  });

  it('refuses a path that cannot be decoded', async () => {
    const { send } = await scenario({ expects: 'violations' });
    expect((await send('GET', '/contents/%ff')).status).toBe(400);
  });

  it('refuses a media type the endpoint does not have', async () => {
    const { send } = await scenario();
    const accept = 'application/vnd.github.raw+json';
    expect(await send('GET', '/pulls/7', undefined, { accept })).toMatchObject({
      status: 415,
      body: { message: `Unsupported 'Accept' header: '${accept}'. Must accept 'application/json'.` },
    });
  });

  it('refuses a request without a User-Agent', async () => {
    const { fake } = await scenario({ expects: 'violations' });
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${fake.url}/repos/acme/shop`, { headers: { authorization: `token ${token}` } });
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(403);
  });

  it('never gives more than 100 a page and holds it against who asks', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`f${at}`, `${at}\n`]));
    const { send } = await scenario({ head: { 'app.yaml': 'x', ...many }, expects: 'violations' });
    expect((await send('GET', '/pulls/7/files?per_page=120')).body).toHaveLength(100);
  });
});

describe('an enterprise server', () => {
  it('has its APIs below /api', async () => {
    const { fake, octokit, pull } = await scenario({ isEnterprise: true });
    expect(fake.url).toMatch(/\/api\/v3$/);
    const { data } = await octokit.rest.pulls.get(pull);
    expect(data.url).toBe(`${fake.url}/repos/acme/shop/pulls/7`);
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    expect(fake.requests.map(({ path }) => path)).toEqual([
      '/api/v3/repos/acme/shop/pulls/7',
      '/api/graphql',
    ]);
  });
});

describe('rate limits', () => {
  it("are those of Actions' token", () => {
    expect([githubLimits.requests, githubLimits.writes]).toEqual([1000, 80]);
  });

  it('are told with each answer and end in 403', async () => {
    const { send } = await scenario({ limits: { requests: 2 } });
    const first = await send('GET', '');
    expect(first.headers.get('x-ratelimit-limit')).toBe('2');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await send('GET', '')).headers.get('x-ratelimit-remaining')).toBe('0');
    const third = await send('GET', '');
    expect(third).toMatchObject({
      status: 403,
      body: { message: 'API rate limit exceeded for installation.' },
    });
    expect(third.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('hold content-creating requests separately and say how long to wait', async () => {
    const { send } = await scenario({ limits: { writes: 1 } });
    const review = { event: 'COMMENT', body: 'b' };
    expect((await send('POST', '/pulls/7/reviews', review)).status).toBe(200);
    const second = await send('POST', '/pulls/7/reviews', review);
    expect(second.status).toBe(403);
    expect(JSON.stringify(second.body)).toContain('exceeded a secondary rate limit');
    expect(second.headers.get('retry-after')).toBe('60');
  });

  it.each([
    ['content-creating requests an hour', { hourlyWrites: 1 }, 'POST'],
    ['points a minute', { points: 4 }, 'POST'],
    ['points a minute', { points: 1 }, 'GET'],
  ] as const)('hold %s', async (_, limits, method) => {
    const { send } = await scenario({ limits });
    const ask = () =>
      send(method, '/pulls/7/reviews', method === 'GET' ? undefined : { event: 'COMMENT', body: 'b' });
    await ask();
    expect(await ask()).toMatchObject({
      status: 403,
      body: { message: containing('secondary rate limit') },
    });
  });

  it('hold requests at the same time', async () => {
    const { send, fake } = await scenario({ limits: { concurrent: 1 } });
    const { promise: second, resolve: release } = Promise.withResolvers<unknown>();
    const begun = Promise.withResolvers<unknown>();
    const hold = () => {
      begun.resolve(undefined);
      return second;
    };
    fake.faults.on('GET /repos/{owner}/{repo}', { first: hold });
    const first = send('GET', '');
    await begun.promise;
    expect((await send('GET', '/pulls/7')).status).toBe(403);
    release(undefined);
    expect((await first).status).toBe(200);
    expect((await send('GET', '/pulls/7')).status).toBe(200);
  });

  it('count GraphQL by itself', async () => {
    const { send, octokit } = await scenario({ limits: { requests: 1 } });
    await octokit.graphql('{ viewer { login } }');
    expect((await send('GET', '')).status).toBe(200);
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 403 });
  });
});
