import { expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };

async function withHead(setup = {}) {
  const world = await scenario(setup);
  return { ...world, sha: (await world.git('rev-parse', 'feature')).trim() };
}

it('combines the latest status of each context, whatever its case', async () => {
  const { octokit, sha, fake } = await withHead();
  const combined = async () =>
    (await octokit.rest.repos.getCombinedStatusForRef({ ...here, ref: 'feature' })).data;
  expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
  const create = (state: 'pending' | 'success' | 'failure' | 'error', context: string) =>
    octokit.rest.repos.createCommitStatus({ ...here, sha, state, context, description: 'x'.repeat(140) });
  await create('pending', 'Gate');
  await create('success', 'gate');
  expect(await combined()).toMatchObject({ state: 'success', total_count: 1 });
  await create('pending', 'other');
  expect((await combined()).state).toBe('pending');
  await create('error', 'third');
  expect(await combined()).toMatchObject({ state: 'failure', sha, total_count: 3 });
  const listed = await octokit.rest.repos.listCommitStatusesForRef({ ...here, ref: sha, per_page: 3 });
  expect(listed.data.map((one) => [one.context, one.creator?.login])).toEqual([
    ['third', 'github-actions[bot]'],
    ['other', 'github-actions[bot]'],
    ['gate', 'github-actions[bot]'],
  ]);
  expect(fake.statuses.map((one) => one.state)).toEqual(['pending', 'success', 'pending', 'error']);
});

it.each([
  [{ description: 'x'.repeat(141) }, 'description', 'description is too long (maximum is 140 characters)'],
  [{ target_url: 'javascript:alert(1)' }, 'target_url', 'target_url must use http(s) scheme'],
])('refuses %o', async (more, field, message) => {
  const { send, sha, fake } = await withHead();
  const sent = await send('POST', `/statuses/${sha}`, { state: 'success', ...more });
  const errors = [{ resource: 'Status', code: 'custom', field, message }];
  expect(sent).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors } });
  expect(fake.statuses).toEqual([]);
});

it('wants the full SHA of a commit it has', async () => {
  const { send, git } = await withHead();
  const status = { state: 'success' };
  expect(await send('POST', '/statuses/feature', status)).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'sha', message: 'sha must be a 40 character SHA1' }] },
  });
  const blob = (await git('rev-parse', 'main:app.yaml')).trim();
  for (const sha of ['0'.repeat(40), blob])
    expect(await send('POST', `/statuses/${sha}`, status)).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${sha}` },
    });
});

it('takes 1000 statuses of a commit and context', async () => {
  const { send, sha } = await withHead({ limits: { statuses: 2 } });
  const post = (context: string) => send('POST', `/statuses/${sha}`, { state: 'success', context });
  expect([(await post('a')).status, (await post('A')).status]).toEqual([201, 201]);
  expect(await post('a')).toMatchObject({
    status: 422,
    body: { errors: [{ message: 'This SHA and context has reached the maximum number of statuses.' }] },
  });
  expect((await post('b')).status).toBe(201);
});
