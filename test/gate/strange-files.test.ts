import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/source/limits.ts';
import { covered, faulted, introduced, judge } from '../support/judge.ts';
import { hostPod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';

const onUnix = process.platform !== 'win32';
const utf16 = Buffer.from(`\uFEFF${hostPod('a')}`, 'utf16le');

/** Both ways to look at a change: the working tree, and the commits alone. */
const requests = [
  ['on disk', {}],
  ['in git', { base: 'main', head: 'feature' }],
] as const;

describe.each(requests)('gate over files %s', (_where, request) => {
  it('faults what is no text, or too long to be read', async () => {
    const repository = createRepository();
    repository.commit({ 'README.md': '' });
    repository.branch('feature');
    repository.commit({
      'large.yaml': `${hostPod('a')}#${' '.repeat(largestFile)}\n`,
      'nul.yaml': `${hostPod('a')}#\0\n`,
      'utf-16.yaml': utf16,
      'utf-8.yaml': Uint8Array.of(0x61, 0xff),
      Dockerfile: Uint8Array.of(0xc3),
      'image.png': Uint8Array.of(0x89, 0xff, 0),
    });
    const outcome = await judge(repository, request);
    expect(faulted(outcome)).toEqual([
      'not-text Dockerfile',
      'file-too-large large.yaml',
      'not-text nul.yaml',
      'not-text utf-16.yaml',
      'not-text utf-8.yaml',
    ]);
    expect(covered(outcome)).toContain('not-ours image.png');
    expect(outcome.verdict).toBe('incomplete');
  });

  it.runIf(onUnix)('faults links whose names are ours, and follows none', async () => {
    const repository = createRepository();
    repository.commit({ 'README.md': '', 'hidden/host.txt': hostPod('a') });
    repository.branch('feature');
    repository.link('file.yaml', 'hidden/host.txt');
    repository.link('folder.yaml', 'hidden');
    repository.link('dangling.yaml', 'nowhere');
    repository.link('loop.yaml', 'loop.yaml');
    repository.link('outside.yaml', '/etc/hostname');
    repository.link('Dockerfile', 'README.md');
    repository.commit();
    const outcome = await judge(repository, request);
    expect(faulted(outcome)).toEqual([
      'symlink Dockerfile',
      'symlink dangling.yaml',
      'symlink file.yaml',
      'symlink folder.yaml',
      'symlink loop.yaml',
      'symlink outside.yaml',
    ]);
    expect(outcome.findings).toEqual([]);
  });

  it('faults a submodule, whatever its name', async () => {
    const inner = createRepository();
    const id = inner.commit({ 'a.yaml': hostPod('a') });
    const repository = createRepository();
    repository.commit({ 'README.md': '' });
    repository.branch('feature');
    execFileSync('git', ['clone', '--quiet', inner.root, `${repository.root}/vendor`]);
    repository.git(['update-index', '--add', '--cacheinfo', `160000,${id},vendor`]);
    repository.git(['commit', '--quiet', '--message=module']);
    const outcome = await judge(repository, request);
    expect(faulted(outcome)).toEqual(['submodule vendor']);
    expect(covered(outcome)).toEqual(['faulted vendor']);
  });

  it.runIf(onUnix)('inspects files whatever their path says', async () => {
    const repository = createRepository();
    repository.commit({ 'README.md': '' });
    repository.branch('feature');
    const paths = [
      'a\nb.yaml',
      '::error::x.yaml',
      '##[error]x.yaml',
      '\u001B[31mred.yaml',
      ' -x.yaml',
      'ü/*.yaml',
      'a\\b.yaml',
      ':(top)a.yaml',
    ];
    repository.commit(Object.fromEntries(paths.map((path, index) => [path, hostPod(`pod-${index}`)])));
    const outcome = await judge(repository, request);
    expect(outcome.faults).toEqual([]);
    expect(covered(outcome).toSorted()).toEqual(paths.map((path) => `inspected ${path}`).toSorted());
    expect(introduced(outcome)).toHaveLength(paths.length);
  });

  it('has every changed file exactly once in its coverage', async () => {
    const repository = createRepository();
    const files = {
      'a.yaml': hostPod('a'),
      'moved.yaml': hostPod('moved'),
      'shop/Chart.yaml': 'name: shop\n',
      'shop/values.yaml': 'a: 1\n',
      'shop/templates/gone.yaml': 'b: 2\n',
      'k/kustomization.yaml': 'resources: [a.yaml]\n',
      'k/a.yaml': hostPod('k'),
      'gone.yaml': 'services: {}\n',
      'main.go': 'package main\n',
    };
    repository.commit(files);
    repository.branch('feature');
    repository.move('moved.yaml', 'here/moved.yaml');
    repository.commit({
      'a.yaml': `# 1\n${hostPod('a')}`,
      'shop/Chart.yaml': 'name: other\n',
      'shop/values.yaml': 'a: 2\n',
      'shop/templates/gone.yaml': null,
      'k/kustomization.yaml': 'resources: []\n',
      'k/a.yaml': null,
      'gone.yaml': null,
      'main.go': 'package other\n',
      'new/compose.yaml': 'services:\n  a: { image: a:1 }\n',
    });
    expect(covered(await judge(repository, request))).toEqual([
      'inspected a.yaml',
      'removed gone.yaml',
      'inspected here/moved.yaml',
      'removed k/a.yaml',
      'faulted k/kustomization.yaml',
      'not-ours main.go',
      'inspected new/compose.yaml',
      'faulted shop/Chart.yaml',
      'removed shop/templates/gone.yaml',
      'faulted shop/values.yaml',
    ]);
  });

  it('reports a head that deletes everything as fixed', async () => {
    const repository = createRepository();
    repository.commit({
      'a.yaml': hostPod('a'),
      'k/kustomization.yaml': '',
      'c/Chart.yaml': '',
      'c/templates/a.yaml': '',
    });
    repository.branch('feature');
    repository.commit({
      'a.yaml': null,
      'k/kustomization.yaml': null,
      'c/Chart.yaml': null,
      'c/templates/a.yaml': null,
    });
    const outcome = await judge(repository, request);
    expect(outcome).toMatchObject({ verdict: 'pass', faults: [], findings: [{ status: 'fixed' }] });
    expect(outcome.coverage.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed', 'removed']);
  });
});
