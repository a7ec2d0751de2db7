import { expect, it, onTestFinished } from 'vitest';
import type { FakeGitHub } from '../../../dev/fake-github/fake-github.ts';
import { uploadScan } from '../../../src/github/publish/code-scanning.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { mixedOutcome } from '../../report/outcome-builder.ts';
import { bareRepository, repository, stageClient, startStage } from '../stage.ts';

const text = sarif(mixedOutcome(), { version: '1.2.3', advice: () => undefined });
const log: unknown = JSON.parse(text);

async function stage(options: Parameters<typeof startStage>[1] = {}): Promise<FakeGitHub> {
  const gitDir = bareRepository({ 'a.txt': 'a\n' }, { 'a.txt': 'b\n' });
  const github = await startStage(gitDir, options);
  onTestFinished(() => github.close());
  return github;
}

async function upload(github: FakeGitHub) {
  const client = stageClient(github);
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: 7 });
  return uploadScan({ text, sha: data.head.sha, ref: 'refs/pull/7/head' }, client, repository);
}

const pulls = { contents: 'read', pull_requests: 'read' } as const;

it('uploads the findings and waits until GitHub has read them', async () => {
  const github = await stage({
    permissions: { ...pulls, security_events: 'write' },
    codeScanning: { polls: 3 },
  });
  expect(await upload(github)).toEqual({ published: ['code scanning results'], faults: [], notes: [] });
  expect(github.sarifs).toMatchObject([{ ref: 'refs/pull/7/head', log, errors: [] }]);
  expect(github.violations).toEqual([]);
});

it('says that code scanning is not switched on, which is no fault', async () => {
  const github = await stage({
    permissions: { ...pulls, security_events: 'write' },
    codeScanning: { state: 'advanced-security' },
  });
  const { faults, notes } = await upload(github);
  expect(faults).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('not switched on')]);
});

it('names the permission that is missing', async () => {
  const { published, faults } = await upload(await stage({ permissions: pulls }));
  expect(published).toEqual([]);
  expect(faults[0]?.remedy).toContain('security-events: write');
});

it('tells why GitHub rejects a log', async () => {
  const github = await stage({
    permissions: { ...pulls, security_events: 'write' },
    codeScanning: { schemaErrors: () => ['too strange'] },
  });
  const { faults } = await upload(github);
  expect(faults[0]?.cause).toContain('too strange');
});

it('sends the log again when it may have been lost', async () => {
  const github = await stage({ permissions: { ...pulls, security_events: 'write' } });
  github.faults.on('POST /repos/{owner}/{repo}/code-scanning/sarifs', 'commit-then-502');
  expect((await upload(github)).faults).toEqual([]);
  expect(github.sarifs.at(-1)?.log).toEqual(log);
});
