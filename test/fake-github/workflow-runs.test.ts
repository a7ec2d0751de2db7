import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const here = { owner: 'acme', repo: 'shop' };
const entries = [{ name: 'report.json', content: '{"version":1}' }];

describe('a run of a workflow', () => {
  it('tells its head, and for a fork no pull request', async () => {
    const { octokit, fake, git } = await scenario();
    const head = (await git('rev-parse', 'feature')).trim();
    const own = await fake.seedRun({});
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...here, run_id: own.id });
    expect(data).toMatchObject({
      event: 'pull_request',
      conclusion: 'success',
      head_sha: head,
      head_branch: 'feature',
      pull_requests: [{ number: 7 }],
    });
    const { fake: other, octokit: client } = await scenario({
      pullRequest: { headRepository: 'mallory/shop' },
    });
    const foreign = await other.seedRun({});
    expect((await client.rest.actions.getWorkflowRun({ ...here, run_id: foreign.id })).data).toMatchObject({
      pull_requests: [],
      head_repository: { full_name: 'mallory/shop' },
    });
  });

  it('lists its artifacts, by name too', async () => {
    const { octokit, fake } = await scenario();
    const { id } = await fake.seedRun({ artifacts: { report: entries, log: [] } });
    const listed = async (more: object) =>
      (await octokit.rest.actions.listWorkflowRunArtifacts({ ...here, run_id: id, ...more })).data;
    expect(await listed({ per_page: 1 })).toMatchObject({ total_count: 2, artifacts: [{ name: 'report' }] });
    expect((await listed({ name: 'log' })).artifacts).toHaveLength(1);
    expect((await listed({ name: 'none' })).total_count).toBe(0);
  });
});

describe('an artifact', () => {
  it('is downloaded from another host, without the token', async () => {
    const { octokit, fake } = await scenario();
    const run = await fake.seedRun({ artifacts: { report: entries } });
    const artifact_id = run.artifacts[0]?.id ?? 0;
    const { data } = await octokit.rest.actions.downloadArtifact({
      ...here,
      artifact_id,
      archive_format: 'zip',
    });
    expect(data).toBeInstanceOf(ArrayBuffer);
    const bytes = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
    const name = bytes.readUInt16LE(26);
    const start = 30 + name;
    expect(bytes.subarray(30, start).toString()).toBe('report.json');
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(18));
    expect(inflateRawSync(packed).toString()).toBe('{"version":1}');
    expect(fake.requests.map(({ route, status }) => [route, status])).toEqual([
      ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', 302],
      ['GET storage', 200],
    ]);
  });

  it('is withheld from who sends the token along', async () => {
    const { send, fake } = await scenario({ expects: 'violations' });
    const run = await fake.seedRun({ artifacts: { report: entries } });
    const id = run.artifacts[0]?.id ?? 0;
    const response = await fetch(`${fake.url}/repos/acme/shop/actions/artifacts/${id}/zip`, {
      headers: { authorization: 'token ghs_of_the_job' },
      redirect: 'manual',
    });
    const location = response.headers.get('location') ?? '';
    const authorized = await fetch(location, { headers: { authorization: 'token ghs_of_the_job' } });
    expect([authorized.status, (await fetch(location)).status]).toEqual([400, 200]);
    expect((await fetch(new URL('/other', location))).status).toBe(404);
    expect((await send('GET', '/actions/artifacts/1')).status).toBe(404);
  });

  it('expires, and comes only as zip', async () => {
    const { send, fake } = await scenario();
    const old = await fake.seedRun({ artifacts: { report: entries }, isExpired: true });
    expect(await send('GET', `/actions/artifacts/${old.artifacts[0]?.id}/zip`)).toMatchObject({
      status: 410,
      body: { message: 'Artifact has expired' },
    });
    const run = await fake.seedRun({ artifacts: { report: Buffer.from('no archive') } });
    const path = `/actions/artifacts/${run.artifacts[0]?.id}`;
    expect((await send('GET', path)).body).toMatchObject({ name: 'report', size_in_bytes: 10 });
    expect((await send('GET', `${path}/tar`)).status).toBe(404);
    expect((await send('GET', `${path}/zip`)).body).toBe('no archive');
  });
});

it('gives a whole tree as one archive', async () => {
  const { octokit, send } = await scenario({ head: { 'new.txt': 'content of the file' } });
  const { data } = await octokit.rest.repos.downloadTarballArchive({ ...here, ref: 'feature' });
  const bytes = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
  expect(gunzipSync(bytes).toString('latin1')).toContain('content of the file');
  expect((await send('GET', '/tarball/none')).status).toBe(404);
});
