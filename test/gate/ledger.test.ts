import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startFakeGitHub } from '../../dev/fake-github/fake-github.ts';
import { gate } from '../../src/gate.ts';
import { createClient } from '../../src/github/client.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { readChanges } from '../../src/source/changes.ts';
import { selectRules } from '../../src/rules/select.ts';
import { covered, faulted, judge, judgeTexts, now } from '../support/judge.ts';
import { hostPod, safePod } from '../support/manifests.ts';
import { cloneRepository, createRepository, temporaryFolder } from '../support/repository.ts';

const policyPath = '.concentric/policy.yaml';

describe('the account of a change', () => {
  it('has every changed path once, with what became of it and by what', async () => {
    const repository = createRepository();
    repository.commit({
      [policyPath]: "ignore:\n  - { paths: 'samples/**', reason: slides }\n",
      'gone.yaml': 'services: {}\n',
      'lost.yaml': safePod('lost'),
    });
    repository.branch('feature');
    repository.move('lost.yaml', 'lost.txt');
    repository.commit({
      [policyPath]: "# ours\nignore:\n  - { paths: 'samples/**', reason: slides }\n",
      'gone.yaml': null,
      'a.yaml': safePod('a'),
      'b.yaml': 'a: [',
      'broken.yaml': 'apiVersion: v1\nkind: Pod\nspec: [',
      'main.go': 'package main\n',
      'samples/s.yaml': hostPod('s'),
      Dockerfile: 'FROM a@sha256:' + 'a'.repeat(64) + '\nUSER 1000\n',
    });
    const { coverage } = await judge(repository);
    expect(coverage.map(({ state, path, by }) => `${state} ${path}: ${by}`)).toEqual([
      'inspected .concentric/policy.yaml: policy',
      'inspected Dockerfile: dockerfile',
      'inspected a.yaml: kubernetes',
      'not-ours b.yaml: neither a Kubernetes manifest, a Dockerfile nor a Compose file',
      'faulted broken.yaml: yaml-syntax',
      'removed gone.yaml: the change',
      'faulted lost.txt: no-reader',
      'not-ours main.go: no reader claims this name',
      'ignored samples/s.yaml: policy ignores samples/**: slides (.concentric/policy.yaml:2)',
    ]);
  });

  it('does not pass when no rule is on and something could be looked at', async () => {
    const repository = createRepository();
    repository.commit({ 'a.md': '' });
    repository.branch('feature');
    repository.commit({ 'a.yaml': hostPod('a') });
    const changes = await readChanges({ cwd: repository.root });
    const outcome = await gate(changes, { rules: [], now });
    await changes.close();
    expect(outcome.verdict).toBe('incomplete');
    expect(faulted(outcome)).toEqual(['not-inspected a.yaml']);
  });

  it('shows the faults that are tolerated', async () => {
    const base = {
      [policyPath]: 'tolerate:\n  - { fault: yaml-syntax, paths: old/**, reason: on its way out }\n',
    };
    const broken = 'apiVersion: v1\nkind: Pod\nspec: [';
    const tolerated = await judgeTexts(base, { ...base, 'old/a.yaml': broken });
    expect(tolerated.verdict).toBe('pass');
    expect(tolerated.faults).toMatchObject([
      { name: 'yaml-syntax', tolerated: true, toleratedBy: 'on its way out (.concentric/policy.yaml:2)' },
    ]);
    expect((await judgeTexts(base, { ...base, 'new/a.yaml': broken })).verdict).toBe('incomplete');
  });

  it('faults a blob that the clone does not have', async () => {
    const origin = createRepository();
    origin.commit({ 'a.md': '' });
    origin.branch('feature');
    origin.commit({ 'a.yaml': hostPod('a') });
    const clone = cloneRepository(origin, ['--filter=blob:none', '--no-checkout']);
    const outcome = await judge(clone, { base: 'origin/main', head: 'origin/feature' });
    expect(outcome.verdict).toBe('incomplete');
    expect(covered(outcome)).toEqual(['faulted a.yaml']);
    expect(faulted(outcome)).toEqual(['unreadable a.yaml']);
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')(
    'faults a file that may not be read',
    async () => {
      const repository = createRepository();
      repository.commit({ 'a.md': '' });
      repository.write({ 'a.yaml': hostPod('a') });
      chmodSync(`${repository.root}/a.yaml`, 0);
      expect(faulted(await judge(repository))).toEqual(['unreadable a.yaml']);
    },
  );

  it('faults a list of files that GitHub cuts short', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': safePod('a') });
    repository.branch('feature');
    repository.commit(
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.yaml`, safePod('b')])),
    );
    const gitDir = `${temporaryFolder()}/shop.git`;
    repository.git(['clone', '--quiet', '--bare', '.', gitDir]);
    const github = await startFakeGitHub({
      repository: 'shop/shop',
      gitDir,
      token: 'ghs_token',
      permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' },
      pullRequest: { number: 7, title: 'Change', author: 'ada', base: 'main', head: 'feature' },
      limits: { listedFiles: 5, treeEntries: 3 },
    });
    try {
      const client = createClient('ghs_token', github.url);
      const { changes } = await readPullRequest(client, { owner: 'shop', repo: 'shop' }, 7);
      const outcome = await gate(changes, { rules: selectRules(['host-network']), now });
      expect(outcome.verdict).toBe('incomplete');
      expect(outcome.faults.map(({ name }) => name)).toContain('change-truncated');
    } finally {
      await github.close();
    }
  });
});
