import { describe, expect, it } from 'vitest';
import { containing, scenario } from './scenario.ts';
import type { Setup } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };
const note = {
  path: 'app.yaml',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'm',
} as const;
const output = { title: 'Concentric', summary: 's' };

async function withHead(setup: Setup = {}) {
  const world = await scenario(setup);
  const head_sha = (await world.git('rev-parse', 'feature')).trim();
  const create = (more: object = {}) =>
    world.send('POST', '/check-runs', { name: 'Gate', head_sha, ...more });
  return { ...world, head_sha, create };
}

describe('a check run', () => {
  it('collects the annotations of all its updates', async () => {
    const { octokit, fake, head_sha } = await withHead();
    const notes = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...note, message: `${at}` }));
    const { data } = await octokit.rest.checks.create({
      ...here,
      name: 'Gate',
      head_sha,
      output: { ...output, annotations: notes(50) },
    });
    expect([data.status, data.conclusion, data.output.annotations_count]).toEqual(['queued', null, 50]);
    const one = { ...here, check_run_id: data.id };
    const later = { title: 'Later', summary: 't', annotations: notes(2) };
    const updated = await octokit.rest.checks.update({ ...one, conclusion: 'failure', output: later });
    expect(updated.data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Later', summary: 't', annotations_count: 52 },
    });
    const second = await octokit.rest.checks.listAnnotations({ ...one, per_page: 50, page: 2 });
    expect(second.data).toMatchObject([
      { message: '0', start_column: null },
      { message: '1', path: 'app.yaml' },
    ]);
    expect(fake.checkRuns).toMatchObject([{ name: 'Gate', title: 'Later', annotations: { length: 52 } }]);
  });

  it('is listed for its commit, the newest of a name and app unless all are asked for', async () => {
    const { octokit, fake, create, head_sha } = await withHead();
    await create({ status: 'in_progress' });
    await create({ conclusion: 'success' });
    await fake.seedCheckRun('other-bot', { name: 'Gate', conclusion: 'failure' });
    const listed = async (more: object) =>
      (await octokit.rest.checks.listForRef({ ...here, ref: head_sha, ...more })).data;
    expect((await listed({})).check_runs.map((one) => [one.app?.slug, one.conclusion])).toEqual([
      ['other-bot', 'failure'],
      ['github-actions', 'success'],
    ]);
    expect(await listed({ filter: 'all', per_page: 1 })).toMatchObject({
      total_count: 3,
      check_runs: { length: 1 },
    });
    expect((await listed({ filter: 'all', status: 'in_progress' })).total_count).toBe(1);
    expect((await listed({ app_id: 15_368 })).total_count).toBe(1);
    expect((await listed({ check_name: 'Other' })).check_runs).toEqual([]);
  });

  it("is not changed by another app's token", async () => {
    const { fake, send } = await withHead();
    const { id } = await fake.seedCheckRun('other-bot', { name: 'Gate', conclusion: 'success' });
    const sent = await send('PATCH', `/check-runs/${id}`, { conclusion: 'failure' });
    expect(sent).toMatchObject({ status: 403, body: { message: containing('Invalid app_id') } });
    expect(fake.checkRuns[0]?.conclusion).toBe('success');
  });

  it('wants a commit that exists, and exists itself', async () => {
    const { create, send } = await withHead();
    const none = '0'.repeat(40);
    expect(await create({ head_sha: none })).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${none}` },
    });
    expect((await send('GET', '/check-runs/1')).status).toBe(404);
  });
});

describe('a check run is refused', () => {
  const annotated = (more: object) => ({ output: { ...output, annotations: [{ ...note, ...more }] } });

  it.each([
    [
      { output: { ...output, annotations: Array.from({ length: 51 }, () => note) } },
      'No more than 50 items are allowed; 51 were supplied.',
    ],
    [
      { output: { ...output, summary: 'x'.repeat(65_536) } },
      'Only 65535 characters are allowed; 65536 were supplied.',
    ],
    [
      { output: { ...output, text: 'x'.repeat(65_537) } },
      'Only 65535 characters are allowed; 65537 were supplied.',
    ],
    [{ output: { summary: 's' } }, '"title" wasn\'t supplied.'],
    [annotated({ message: undefined }), '"message" wasn\'t supplied.'],
    [{ conclusion: 'perfect' }, '"perfect" is not a member of'],
    [{ actions: [{ label: 'x'.repeat(21), description: 'd', identifier: 'i' }] }, 'Only 20 characters'],
    [{ colour: 'red' }, '"colour" is not a permitted key.'],
  ])('by the API description at %#', async (more, problem) => {
    const { create, fake } = await withHead({ expects: 'violations' });
    const sent = await create(more);
    expect(sent).toMatchObject({ status: 422, body: { message: containing(problem) } });
    expect(fake.checkRuns).toEqual([]);
  });

  it.each([
    [{ conclusion: 'stale' }],
    [annotated({ start_line: 0 })],
    [annotated({ message: '' })],
    [annotated({ annotation_level: 'error' })],
  ])('where the description lets through what GitHub does not: %o', async (more) => {
    const { create, fake } = await withHead({ expects: 'violations' });
    expect((await create(more)).status).toBe(422);
    expect(fake.checkRuns).toEqual([]);
  });

  it.each([
    [{ status: 'completed' }, 'conclusion'],
    [{ output: { ...output, title: '' } }, 'output.title'],
    [{ details_url: 'javascript:alert(1)' }, 'details_url'],
    [{ output: { ...output, summary: '😀'.repeat(32_768) } }, 'output.summary'],
    [annotated({ end_line: 2, start_column: 1 }), 'start_column'],
    [annotated({ start_line: 3, end_line: 2 }), 'end_line'],
    [annotated({ start_column: 3, end_column: 2 }), 'end_column'],
    [annotated({ title: 'x'.repeat(256) }), 'title'],
    [annotated({ message: 'ä'.repeat(32_769) }), 'message'],
    [annotated({ raw_details: 'x'.repeat(65_537) }), 'raw_details'],
  ])('in the field it is wrong in at %#', async (more, field) => {
    const { create, fake } = await withHead();
    expect(await create(more)).toMatchObject({
      status: 422,
      body: { message: 'Validation Failed', errors: [{ field }] },
    });
    expect(fake.checkRuns).toEqual([]);
  });

  it('as a whole when it is updated, without a trace', async () => {
    const { create, send, fake } = await withHead();
    await create({ output: { ...output, annotations: [note] } });
    const [check] = fake.checkRuns;
    const sent = await send('PATCH', `/check-runs/${check?.id}`, annotated({ title: 'x'.repeat(256) }));
    expect(sent.status).toBe(422);
    expect(fake.checkRuns[0]).toEqual(check);
  });
});
