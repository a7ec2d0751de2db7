import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding/user-error.ts';
import { readChanges } from '../../src/source/changes.ts';
import { createRepository, temporaryFolder, writeFiles } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { namesOf, openChanges } from './open-changes.ts';
import { askUnprivileged } from './unprivileged.ts';

function repositoryWithFolders(): TestRepository {
  const repository = createRepository();
  repository.commit({
    'deploy/a.yaml': 'a',
    'deploy/b.yaml': 'b',
    'other/c.yaml': 'c',
    'deploy-2/d.yaml': 'd',
  });
  repository.branch('feature');
  repository.commit({
    'deploy/a.yaml': 'A',
    'deploy/b.yaml': null,
    'other/c.yaml': 'C',
    'deploy-2/d.yaml': 'D',
  });
  return repository;
}

describe('readChanges of everything', () => {
  it('lists tracked and untracked files of a working tree, without ignored and removed ones', async () => {
    const repository = createRepository();
    repository.commit({ '.gitignore': 'ignored\n', 'a.yaml': 'a', 'b.yaml': 'b' });
    repository.write({ 'b.yaml': null, 'c/new.yaml': 'n', ignored: 'i' });
    repository.link('link', 'a.yaml');
    const changes = await openChanges({ cwd: repository.root, all: true });
    expect(namesOf(changes)).toEqual(['+ .gitignore', '+ a.yaml', '+ c/new.yaml', '+ link']);
    expect(changes.base).toBeUndefined();
    expect(changes.policy).toBe(changes.head);
    expect(await changes.head.read('c/new.yaml')).toBe('n');
  });

  it('lists every file of a revision', async () => {
    const repository = repositoryWithFolders();
    repository.write({ 'untracked.yaml': 'u' });
    const changes = await openChanges({ cwd: repository.root, all: true, head: 'main' });
    expect(namesOf(changes)).toEqual([
      '+ deploy-2/d.yaml',
      '+ deploy/a.yaml',
      '+ deploy/b.yaml',
      '+ other/c.yaml',
    ]);
    expect(await changes.head.read('deploy/a.yaml')).toBe('a');
    expect(changes.policy).toBe(changes.head);
  });

  it('refuses a base beside all', async () => {
    const { root } = repositoryWithFolders();
    await expect(readChanges({ cwd: root, all: true, base: 'main' })).rejects.toThrow(UserError);
  });

  it('lists a folder that is no repository, other clones in it without their .git', async () => {
    const root = temporaryFolder();
    writeFiles(root, {
      'b.yaml': 'b',
      'a/x.yaml': 'x',
      'clone/.git/config': 'c',
      'clone/y.yaml': 'y',
      'a/.git': 'g',
    });
    symlinkSync('a', join(root, 'link'));
    for (const all of [true, undefined]) {
      const changes = await openChanges({ cwd: root, all });
      expect(namesOf(changes)).toEqual(['+ a/x.yaml', '+ b.yaml', '+ clone/y.yaml', '+ link']);
      expect(await changes.head.read('clone/y.yaml')).toBe('y');
      expect(changes.head.label).toBe(`folder ${basename(root)}`);
      expect(changes.policy).toBe(changes.head);
    }
  });

  it.runIf(process.platform === 'linux')('faults a name on disk that is no UTF-8', async () => {
    const name = Buffer.from([0x61, 0xff]);
    const folder = temporaryFolder();
    const repository = createRepository();
    for (const root of [folder, repository.root]) {
      mkdirSync(join(root, 'x'));
      writeFileSync(Buffer.concat([Buffer.from(`${root}/x/`), name]), '');
      const changes = await openChanges({ cwd: root });
      expect(changes.files).toEqual([]);
      expect(changes.faults).toMatchObject([{ name: 'unreadable', place: { path: String.raw`x/a\xff` } }]);
    }
  });

  it.runIf(process.platform !== 'win32')('faults a folder it may not list', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'a.yaml': 'a', 'locked/b.yaml': 'b' });
    const script = `const { chmodSync } = await import('node:fs');
      chmodSync(root + '/locked', 0);
      const { files, faults } = await module.readChanges({ cwd: root });
      chmodSync(root + '/locked', 0o755);
      print({ files, faults });`;
    expect(askUnprivileged(root, 'src/source/changes.ts', script)).toMatchObject({
      files: [{ head: 'a.yaml' }],
      faults: [{ name: 'unreadable', stage: 'source', place: { path: 'locked' } }],
    });
  });
});

describe('readChanges of some paths', () => {
  it('keeps to files and folders, also to what was removed', async () => {
    const { root } = repositoryWithFolders();
    const named = async (...paths: string[]): Promise<string[]> =>
      namesOf(await openChanges({ cwd: root, paths }));
    expect(await named('deploy')).toEqual(['deploy/a.yaml', '- deploy/b.yaml']);
    expect(await named('deploy/', 'other/c.yaml')).toEqual([
      'deploy/a.yaml',
      '- deploy/b.yaml',
      'other/c.yaml',
    ]);
    expect(await named('deploy/b.yaml')).toEqual(['- deploy/b.yaml']);
    expect(await named('.')).toHaveLength(4);
    expect(await named(root)).toHaveLength(4);
  });

  it('takes paths from the current folder, and finds the root above it', async () => {
    const { root } = repositoryWithFolders();
    const cwd = join(root, 'deploy');
    expect(namesOf(await openChanges({ cwd }))).toHaveLength(4);
    expect(namesOf(await openChanges({ cwd, paths: ['a.yaml', '../other'] }))).toEqual([
      'deploy/a.yaml',
      'other/c.yaml',
    ]);
  });

  it('finds the repository of the first path, through links too', async () => {
    const { root } = repositoryWithFolders();
    const elsewhere = temporaryFolder();
    symlinkSync(root, join(elsewhere, 'link'));
    const expected = ['deploy/a.yaml', '- deploy/b.yaml'];
    expect(namesOf(await openChanges({ cwd: elsewhere, paths: [join(root, 'deploy')] }))).toEqual(expected);
    expect(namesOf(await openChanges({ cwd: elsewhere, paths: ['link/deploy'] }))).toEqual(expected);
    const another = createRepository();
    expect(namesOf(await openChanges({ cwd: another.root, paths: [join(root, 'deploy')] }))).toEqual(
      expected,
    );
    expect(namesOf(await openChanges({ cwd: join(elsewhere, 'link/deploy'), paths: ['a.yaml'] }))).toEqual([
      'deploy/a.yaml',
    ]);
  });

  it('keeps to paths in a revision, a whole tree and a plain folder', async () => {
    const { root } = repositoryWithFolders();
    const paths = ['deploy'];
    const compared = await openChanges({ cwd: root, paths, base: 'main', head: 'feature' });
    expect(namesOf(compared)).toEqual(['deploy/a.yaml', '- deploy/b.yaml']);
    expect(namesOf(await openChanges({ cwd: root, paths, all: true }))).toEqual(['+ deploy/a.yaml']);
    const folder = temporaryFolder();
    writeFiles(folder, { 'deploy/a.yaml': 'a', 'deploy/x/b.yaml': 'b', 'other/c.yaml': 'c' });
    const plain = await openChanges({ cwd: folder, paths: ['deploy/x', 'other/c.yaml'] });
    expect(namesOf(plain)).toEqual(['+ deploy/x/b.yaml', '+ other/c.yaml']);
    const above = await openChanges({ cwd: temporaryFolder(), paths: [join(folder, 'deploy')] });
    expect(namesOf(above)).toEqual(['+ a.yaml', '+ x/b.yaml']);
    const file = await openChanges({ cwd: temporaryFolder(), paths: [join(folder, 'deploy/a.yaml')] });
    expect(namesOf(file)).toEqual(['+ a.yaml']);
  });

  it('keeps a link that took the place of a folder above a path', async () => {
    const { root, ...repository } = repositoryWithFolders();
    repository.git(['rm', '--quiet', '-r', 'deploy']);
    repository.link('deploy', 'other');
    repository.commit();
    for (const head of ['feature', undefined]) {
      const changes = await openChanges({ cwd: root, base: 'main', head, paths: ['deploy/a.yaml'] });
      expect(namesOf(changes)).toEqual(['+ deploy', '- deploy/a.yaml']);
    }
  });

  it('shows faults of the listing only where it was asked to look', async () => {
    const repository = repositoryWithFolders();
    const id = repository.git(['rev-parse', 'main:deploy/a.yaml']);
    const entry = Buffer.concat([Buffer.from(`100644 blob ${id}\t`), Buffer.from([0xff, 0])]);
    const tree = repository.git(['mktree', '-z'], entry);
    const rootTree = repository.git(['mktree'], `040000 tree ${tree}\todd\n100644 blob ${id}\ta.yaml\n`);
    const head = repository.git(['commit-tree', rootTree, '-p', 'main', '-m', 'x']);
    const request = { cwd: repository.root, base: 'main', head };
    expect((await openChanges({ ...request, paths: ['odd'] })).faults).toHaveLength(1);
    expect((await openChanges({ ...request, paths: ['a.yaml'] })).faults).toEqual([]);
  });

  it('refuses paths that are nowhere or outside', async () => {
    const { root } = repositoryWithFolders();
    const refused = async (...paths: string[]): Promise<void> => {
      await expect(readChanges({ cwd: root, paths })).rejects.toThrow(UserError);
    };
    await refused('none.yaml');
    await refused('deploy', 'deploy/none');
    await refused('deploy', '..');
    await refused('.git/config');
    await expect(readChanges({ cwd: join(root, 'none') })).rejects.toThrow(UserError);
    await expect(readChanges({ cwd: temporaryFolder(), paths: ['none'] })).rejects.toThrow(UserError);
  });
});
