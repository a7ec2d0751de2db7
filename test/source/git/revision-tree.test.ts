import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findRepository } from '../../../src/source/git/repository.ts';
import type { Repository } from '../../../src/source/git/repository.ts';
import { revisionTree } from '../../../src/source/git/revision-tree.ts';
import { readCommit } from '../../../src/source/git/revisions.ts';
import { largestFile } from '../../../src/source/limits.ts';
import type { Tree } from '../../../src/source/tree.ts';
import { cloneRepository, createRepository } from '../../support/repository.ts';
import type { TestRepository } from '../../support/repository.ts';
import { askUnprivileged } from '../unprivileged.ts';

async function open(origin: TestRepository): Promise<Repository> {
  const repository = await findRepository(origin.root);
  if (repository === undefined) throw new Error('no repository');
  onTestFinished(() => repository.objects.close());
  return repository;
}

async function treeOf(origin: TestRepository, revision = 'HEAD'): Promise<Tree> {
  const repository = await open(origin);
  return revisionTree(repository, await readCommit(repository, revision));
}

describe('revisionTree', () => {
  it('reads files and names what stands at a path', async () => {
    const origin = createRepository();
    origin.link('link', 'a');
    const id = origin.commit({ 'a/b.yaml': 'text', 'odd "name"\n::é \t': 'odd', empty: '' });
    origin.write({ 'a/b.yaml': 'changed since' });
    const tree = await treeOf(origin, 'main');
    expect(tree.label).toBe(`main (${id.slice(0, 7)})`);
    expect(await tree.read('a/b.yaml')).toBe('text');
    expect(await tree.read('odd "name"\n::é \t')).toBe('odd');
    expect(await tree.read('empty')).toBe('');
    expect(await tree.kind('a/b.yaml')).toBe('file');
    expect(await tree.kind('a')).toBe('directory');
    expect(await tree.kind('')).toBe('directory');
    for (const path of ['a/none', 'none', 'a/b.yaml/c', '../a', '/a', 'a//b.yaml', 'a/', 'link/b.yaml']) {
      expect(await tree.kind(path)).toBeUndefined();
    }
    expect(await tree.read('a')).toMatchObject({ name: 'unreadable', place: { path: 'a' } });
    expect(await tree.read('none')).toMatchObject({ name: 'unreadable', cause: 'There is no such file' });
  });

  it('follows neither links nor submodules', async () => {
    const origin = createRepository();
    origin.link('link', '/etc');
    const id = origin.commit();
    origin.git(['update-index', '--add', '--cacheinfo', `160000,${id},sub`]);
    origin.git(['commit', '--quiet', '--message=sub']);
    const tree = await treeOf(origin);
    expect(await tree.kind('link')).toBe('symlink');
    expect(await tree.kind('sub')).toBe('submodule');
    expect(await tree.kind('sub/a')).toBeUndefined();
    expect(await tree.read('link')).toMatchObject({ name: 'symlink' });
    expect(await tree.read('link/passwd')).toMatchObject({ name: 'symlink' });
    expect(await tree.read('sub')).toMatchObject({ name: 'submodule' });
    expect(await tree.read('sub/a')).toMatchObject({ name: 'submodule' });
  });

  it('faults what is no text or too large, and reads on', async () => {
    const origin = createRepository();
    origin.commit({
      fits: 'x'.repeat(largestFile),
      large: 'x'.repeat(largestFile + 1),
      binary: Buffer.from([1, 0, 2]),
      latin1: Buffer.from([0xe9]),
      after: 'after',
    });
    const tree = await treeOf(origin);
    const paths = ['large', 'fits', 'large', 'binary', 'latin1', 'after'];
    const [large, fits, again, ...others] = await Promise.all(paths.map((path) => tree.read(path)));
    expect(fits).toHaveLength(largestFile);
    expect([large, again]).toMatchObject([{ name: 'file-too-large' }, { name: 'file-too-large' }]);
    expect(others).toMatchObject([{ name: 'not-text' }, { name: 'not-text' }, 'after']);
  });

  it('is not misled by attributes', async () => {
    const origin = createRepository();
    origin.git(['config', 'filter.hide.smudge', 'echo hidden']);
    origin.git(['config', 'diff.hide.textconv', 'echo hidden']);
    const attributes =
      '*.yaml -diff export-ignore filter=hide diff=hide working-tree-encoding=UTF-16 eol=crlf\n';
    origin.git(['update-index', '--add', '--cacheinfo', `100644,${blob(origin, attributes)},.gitattributes`]);
    origin.git(['update-index', '--add', '--cacheinfo', `100644,${blob(origin, 'a: 1\n')},a.yaml`]);
    origin.git(['commit', '--quiet', '--message=x']);
    expect(await (await treeOf(origin)).read('a.yaml')).toBe('a: 1\n');
  });

  it('reads the same from a repository of format sha256', async () => {
    const origin = createRepository(['--object-format=sha256']);
    origin.commit({ 'a/b.yaml': 'text', 'a/c.yaml': 'more' });
    const tree = await treeOf(origin);
    expect(await tree.read('a/c.yaml')).toBe('more');
    expect(await tree.kind('a')).toBe('directory');
  });

  it('answers many requests at once, each with its own text', async () => {
    const origin = createRepository();
    const paths = Array.from({ length: 260 }, (_, number) => `folder/${number}.yaml`);
    origin.commit(Object.fromEntries(paths.map((path) => [path, `${path}\n`.repeat(50)])));
    const tree = await treeOf(origin);
    const texts = await Promise.all(paths.map((path) => tree.read(path)));
    expect(texts).toEqual(paths.map((path) => `${path}\n`.repeat(50)));
  });

  it('ignores objects that replace others', async () => {
    const origin = createRepository();
    origin.commit({ 'a.yaml': 'real' });
    origin.git(['replace', origin.git(['rev-parse', 'HEAD:a.yaml']), blob(origin, 'fake')]);
    expect(await (await treeOf(origin)).read('a.yaml')).toBe('real');
  });

  it('fetches nothing into a partial clone: faults what is missing, reads the rest', async () => {
    const origin = createRepository();
    origin.commit({ 'a/missing.yaml': 'x', 'a/there.yaml': 'y', 'b/missing.yaml': 'z' });
    const clone = cloneRepository(origin, ['--no-checkout', '--filter=blob:none']);
    const there = origin.git(['rev-parse', 'HEAD:a/there.yaml']);
    clone.git(['hash-object', '-w', '--stdin'], 'y');
    const tree = await treeOf(clone, 'HEAD');
    const paths = ['a/missing.yaml', 'a/there.yaml', 'b/missing.yaml', 'a/there.yaml'];
    const texts = await Promise.all(paths.map((path) => tree.read(path)));
    const fault = { name: 'unreadable', stage: 'source' };
    expect(texts).toMatchObject([fault, 'y', fault, 'y']);
    expect(clone.git(['cat-file', '--batch-check', '--batch-all-objects'])).toContain(there);
    expect(clone.git(['cat-file', '--batch-check', '--batch-all-objects'])).not.toContain(
      origin.git(['rev-parse', 'HEAD:a/missing.yaml']),
    );
  });

  it('takes what stands in a folder the clone lacks for a file that cannot be read', async () => {
    const origin = createRepository();
    origin.commit({ 'a/b.yaml': 'x' });
    const clone = cloneRepository(origin, ['--no-checkout', '--filter=tree:0']);
    const tree = await treeOf(clone);
    expect(await tree.kind('a/b.yaml')).toBe('file');
    expect(await tree.read('a/b.yaml')).toMatchObject({ name: 'unreadable' });
  });

  it('faults an object that is damaged', async () => {
    const origin = createRepository();
    origin.commit({ 'a.yaml': 'x', 'b.yaml': 'y' });
    const id = origin.git(['rev-parse', 'HEAD:a.yaml']);
    rmSync(join(origin.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const tree = await treeOf(origin);
    expect(await tree.read('a.yaml')).toMatchObject({ name: 'unreadable' });
    expect(await tree.read('b.yaml')).toBe('y');
  });

  it('reads nothing after it was closed', async () => {
    const origin = createRepository();
    origin.commit({ 'a.yaml': 'x' });
    const repository = await open(origin);
    const tree = revisionTree(repository, await readCommit(repository, 'HEAD'));
    const asked = tree.read('a.yaml');
    await repository.objects.close();
    expect(await asked).toMatchObject({ name: 'unreadable' });
    expect(await tree.read('a.yaml')).toMatchObject({ name: 'unreadable' });
  });

  it('lets a process end, whether somebody closes it or not', () => {
    const origin = createRepository();
    origin.commit({ 'a.yaml': 'x' });
    const start = `const changes = await module.readChanges({ cwd: root, base: 'main', head: 'main' });
      const text = await changes.head.read('a.yaml');`;
    const ask = (statements: string): unknown =>
      askUnprivileged(origin.root, 'src/source/changes.ts', `${start} ${statements}`);
    expect(ask('print(text)')).toBe('x');
    expect(ask('await changes.close(); print(text)')).toBe('x');
  });

  it('reads only the folders on the way to a path', async () => {
    const origin = createRepository();
    origin.commit({ 'a/b.yaml': 'x', 'other/c.yaml': 'y' });
    const id = origin.git(['rev-parse', 'HEAD:other']);
    rmSync(join(origin.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const tree = await treeOf(origin);
    expect(await tree.read('a/b.yaml')).toBe('x');
    expect(await tree.kind('other')).toBe('directory');
    expect(await tree.kind('other/c.yaml')).toBe('file');
    expect(await tree.read('other/c.yaml')).toMatchObject({ name: 'unreadable' });
  });
});

function blob(repository: TestRepository, text: string): string {
  return repository.git(['hash-object', '-w', '--stdin'], text);
}
