// oxlint-disable-next-line no-restricted-imports -- the only way to the draft of 2020, and not our build
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../src/report/report-schema.ts';
import { reportOf, runConcentric } from '../support/command-line.ts';
import { hostPod, rootDockerfile, safePod } from '../support/manifests.ts';
import { createRepository, temporaryFolder, writeFiles } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const formats = ['terminal', 'json', 'markdown', 'sarif'] as const;
/** So that a manifest of these tests has the weakness it was written for and no other. */
const few = ['--rules', 'host-network,root-user'];
const dist = join(import.meta.dirname, '../../dist/cli.js');
/** Makes the comparison fail, which no content of a file can. */
const sabotage = `
const { set } = Map.prototype;
Map.prototype.set = function (key, value) {
  if (new Error().stack.includes('/compare/')) throw new Error('boom');
  return set.call(this, key, value);
};`;
const preload = `data:text/javascript,${encodeURIComponent(sabotage)}`;

/** `main` with a safe pod; the branch makes it share the network of its node. */
function blockedChange(): TestRepository {
  const repository = createRepository();
  repository.commit({ 'a.yaml': safePod('a'), 'sub/b.yaml': safePod('b') });
  repository.branch('feature');
  repository.commit({ 'a.yaml': hostPod('a') });
  return repository;
}

let blocked: TestRepository;
beforeAll(() => {
  blocked = blockedChange();
});

describe('the exit code of check', () => {
  it.each(formats)('follows the verdict in the format %s, printed or written to a file', (format) => {
    const passing = ['check', '--format', format, 'sub'];
    const failing = ['check', '--format', format];
    expect(runConcentric(blocked.root, passing).code).toBe(0);
    const { code, stdout, stderr } = runConcentric(blocked.root, failing);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const file = join(temporaryFolder(), 'report');
    const saved = runConcentric(blocked.root, [...failing, '--output', file]);
    expect(saved).toMatchObject({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  it('follows the verdict with several reports, one printed and the others written to files', () => {
    const file = join(temporaryFolder(), 'report.sarif');
    const args = ['check', '--format', 'terminal', '--format', `sarif=${file}`];
    const { code, stdout, stderr } = runConcentric(blocked.root, args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^blocked: /);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('is 1 for a run that could not look, and the report says so', () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': safePod('a') });
    repository.write({ 'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: [' });
    const { code, stdout } = runConcentric(repository.root, ['check']);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^incomplete: /);
  });

  it.each(formats)('is 3 for a bug of ours in the format %s, and nothing passes for a verdict', (format) => {
    const args = ['check', '--format', format];
    const { code, stdout, stderr } = runConcentric(blocked.root, args, { node: ['--import', preload] });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^concentric: a bug of ours, no verdict was reached\nError: boom\n\s+at /);
  });

  it.each([
    ['an unknown option', ['check', '--frobnicate']],
    ['an unknown command', ['frobnicate']],
    ['no command', []],
    ['an unknown format', ['check', '--format', 'xml']],
    ['a format without a name', ['check', '--format', '=x']],
    ['two reports for one place', ['check', '--format', 'json', '--format', 'sarif']],
    ['a missing value', ['check', '--base']],
    ['a revision that does not exist', ['check', '--base', 'nowhere']],
    ['a head that does not exist', ['check', '--head', 'nowhere']],
    ['a revision that looks like an option', ['check', '--base=--output=x']],
    ['an empty revision', ['check', '--base=']],
    ['all files and a base', ['check', '--all', '--base', 'main']],
    ['a path that does not exist', ['check', 'nowhere.yaml']],
    ['a path outside', ['check', 'a.yaml', '..']],
    ['a policy that does not exist', ['check', '--policy', 'nowhere.yaml']],
    ['a report in a missing folder', ['check', '--output', 'nowhere/report.json']],
    ['a report in place of a folder', ['check', '--output', 'sub']],
  ])('is 2 for %s', (_what, args) => {
    const { code, stdout, stderr } = runConcentric(blocked.root, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim()).not.toBe('');
  });

  it('suggests what was meant', () => {
    expect(runConcentric(blocked.root, ['chekc']).stderr).toContain('Did you mean check?');
    expect(runConcentric(blocked.root, ['check', '--formt', 'json']).stderr).toContain(
      'Did you mean --format?',
    );
  });

  it.runIf(existsSync(dist))('is the same from the built program', () => {
    for (const args of [['check'], ['check', 'sub'], ['check', '--base', 'nowhere']]) {
      const { code, stdout, stderr } = runConcentric(blocked.root, args);
      expect(runConcentric(blocked.root, args, { program: dist })).toMatchObject({ code, stdout, stderr });
    }
  });
});

describe('what check compares', () => {
  it('is the working tree, with files that git does not track', () => {
    const repository = createRepository();
    repository.commit({ '.gitignore': 'ignored.yaml\n', 'a.yaml': safePod('a') });
    repository.write({ 'a.yaml': hostPod('a'), 'b.yaml': hostPod('b'), 'ignored.yaml': hostPod('i') });
    expect(reportOf(repository.root, few)).toMatchObject({
      verdict: 'blocked',
      compared: { head: 'working tree' },
      findings: [{ path: 'a.yaml' }, { path: 'b.yaml' }],
      coverage: [{ path: 'a.yaml' }, { path: 'b.yaml' }],
    });
  });

  it('is the same from a folder below, and narrowed to paths', () => {
    const repository = blockedChange();
    repository.write({ 'sub/c.yaml': hostPod('c') });
    const below = join(repository.root, 'sub');
    expect(reportOf(below)).toEqual(reportOf(repository.root));
    expect(reportOf(below, ['c.yaml', ...few])).toMatchObject({ findings: [{ path: 'sub/c.yaml' }] });
    expect(reportOf(below, ['.'])).toEqual(reportOf(repository.root, ['sub']));
  });

  it('is two revisions, whatever the checkout looks like, which stays as it is', () => {
    const repository = blockedChange();
    const args = ['--base', 'main', '--head', 'feature', ...few];
    const clean = reportOf(repository.root, args);
    expect(clean).toMatchObject({ verdict: 'blocked', findings: [{ path: 'a.yaml', status: 'introduced' }] });
    repository.switchTo('main');
    repository.write({
      'a.yaml': '{',
      'b.yaml': hostPod('b'),
      'sub/b.yaml': null,
      '.concentric/policy.yaml': '{',
    });
    repository.git(['add', 'a.yaml']);
    const status = repository.git(['status', '--porcelain']);
    expect(reportOf(repository.root, args)).toEqual(clean);
    expect(repository.git(['status', '--porcelain'])).toBe(status);
    expect(repository.git(['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('main');
  });

  it('is every file with --all: all of it counts as introduced', () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': hostPod('a'), Dockerfile: rootDockerfile, 'README.md': '' });
    expect(reportOf(repository.root, ['--all', ...few])).toMatchObject({
      verdict: 'blocked',
      compared: { base: null, head: 'working tree' },
      findings: [
        { path: 'Dockerfile', status: 'introduced' },
        { path: 'a.yaml', status: 'introduced' },
      ],
      coverage: [{ path: 'Dockerfile' }, { path: 'README.md' }, { path: 'a.yaml' }],
    });
  });

  it('is a folder that belongs to no repository', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    writeFiles(folder, { 'deep/a.yaml': hostPod('a'), 'b.yaml': safePod('b') });
    expect(reportOf(folder, few)).toMatchObject({
      verdict: 'blocked',
      findings: [{ path: 'deep/a.yaml', status: 'introduced' }],
      coverage: [{ path: 'b.yaml' }, { path: 'deep/a.yaml' }],
    });
    expect(runConcentric(folder, ['check', '--base', 'main']).code).toBe(2);
  });
});

describe('what check prints', () => {
  it('is a report that keeps its schema', () => {
    const repository = blockedChange();
    repository.write({
      'c.yaml': 'apiVersion: v1\nkind: Pod\nx: [',
      Dockerfile: rootDockerfile,
      'shop/Chart.yaml': 'name: s\n',
    });
    const report = reportOf(repository.root, few);
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(reportJsonSchema(), report), ajv.errorsText()).toBe(true);
    expect(report).toMatchObject({
      verdict: 'incomplete',
      counts: { introduced: 2, blocking: 1, shown: 1, faults: 2 },
      faults: [{ name: 'yaml-syntax' }, { name: 'chart-not-rendered' }],
    });
  });

  it('has no escape codes in a pipe, whatever the terminal says', () => {
    for (const environment of [
      { TERM: 'xterm-256color' },
      { TERM: 'xterm', NO_COLOR: '1' },
      { COLORTERM: 'truecolor' },
    ]) {
      for (const args of [['check'], ['rules'], ['explain', 'host-network']]) {
        const { stdout, stderr } = runConcentric(blocked.root, args, { environment });
        expect(stdout).not.toBe('');
        expect(stdout + stderr).not.toContain('\u001B');
      }
    }
  });

  it('has the verdict on its last line', () => {
    const { stdout } = runConcentric(blocked.root, ['check', ...few]);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^blocked: 1 blocking, 1 introduced/);
  });

  it('tells with --debug what took how long, on the other stream', () => {
    const { code, stdout, stderr } = runConcentric(blocked.root, ['check', '--debug', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'blocked' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(/^ *\d+ ms {2}\S/);
  });

  it('obeys no command of a file in the log of a workflow', () => {
    const repository = createRepository();
    repository.commit({ 'README.md': '' });
    const pod = hostPod('a').replace('name: app', 'name: "x\\n::error::y"');
    repository.write({
      'a.yaml': pod.replace('spec:', 'spec: # ::warning::no'),
      'b.yaml': '::error::\napiVersion: v1\nkind: [',
    });
    for (const format of formats) {
      const environment = { GITHUB_ACTIONS: 'true' };
      const { stdout } = runConcentric(repository.root, ['check', '--format', format], { environment });
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });
});
