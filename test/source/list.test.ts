import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Blobs } from '../../src/github/blobs.ts';
import { createClient } from '../../src/github/client.ts';
import { CommitTree } from '../../src/github/commit-tree.ts';
import { findRepository } from '../../src/source/git/repository.ts';
import { revisionTree } from '../../src/source/git/revision-tree.ts';
import { readCommit } from '../../src/source/git/revisions.ts';
import { memoryTree } from '../../src/source/memory-tree.ts';
import type { Tree } from '../../src/source/tree.ts';
import { workingTree } from '../../src/source/working-tree.ts';
import { openPullRequest, token } from '../support/pull-request.ts';
import { createRepository, writeFiles } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { askUnprivileged } from './unprivileged.ts';

const files = { 'top.yaml': 'a', 'k8s/b.yaml': 'b', 'k8s/é "odd".yaml': 'c', 'k8s/below/d.yaml': 'd' };
const inFolder = ['k8s/b.yaml', 'k8s/é "odd".yaml'];

async function gitTree(origin: TestRepository): Promise<Tree> {
  const repository = await findRepository(origin.root);
  if (repository === undefined) throw new Error('no repository');
  onTestFinished(() => repository.objects.close());
  return revisionTree(repository, await readCommit(repository, 'HEAD'));
}

async function apiTree(): Promise<CommitTree> {
  const { github, repository } = await openPullRequest({ 'old.yaml': 'old' }, files);
  const client = createClient(token, github.url);
  const name = { owner: 'shop', repo: 'shop' };
  const sha = repository.git(['rev-parse', 'feature']);
  return new CommitTree(client, name, new Blobs(client, name), sha, 'feature');
}

describe('the files of a folder', () => {
  const trees: Record<string, () => Promise<Tree>> = {
    'in memory': async () => memoryTree(Object.entries(files).map(([path, text]) => ({ path, text }))),
    'on disk': async () => {
      const { root } = createRepository();
      writeFiles(root, files);
      return workingTree(root);
    },
    'in a commit': async () => {
      const origin = createRepository();
      origin.commit(files);
      return gitTree(origin);
    },
    'behind the API': apiTree,
    'behind the API, listed at once': async () => {
      const tree = await apiTree();
      await tree.listAll();
      return tree;
    },
  };

  it.each(Object.entries(trees))('are listed alike %s, without what is below it', async (_, open) => {
    const tree = await open();
    expect(await tree.list('k8s')).toEqual(inFolder);
    expect(await tree.list('')).toContain('top.yaml');
    expect(await tree.list('')).not.toContain('k8s');
    expect(await tree.list('none')).toEqual([]);
    expect(await tree.list('top.yaml')).toEqual([]);
  });

  it('include links, which reading refuses, and no other repositories', async () => {
    const origin = createRepository();
    origin.link('k8s/link.yaml', '/etc/passwd');
    const id = origin.commit();
    origin.git(['update-index', '--add', '--cacheinfo', `160000,${id},k8s/sub`]);
    origin.git(['commit', '--quiet', '--message=sub']);
    mkdirSync(join(origin.root, 'k8s/sub'));

    expect(await workingTree(origin.root).list('k8s')).toEqual(['k8s/link.yaml']);
    expect(await (await gitTree(origin)).list('k8s')).toEqual(['k8s/link.yaml']);
  });

  it('are not looked for behind links or outside', async () => {
    const origin = createRepository();
    origin.link('link', '/etc');
    origin.commit();
    for (const folder of ['link', '..', '/etc', '.git']) {
      expect(await workingTree(origin.root).list(folder)).toEqual([]);
      expect(await (await gitTree(origin)).list(folder)).toEqual([]);
    }
  });

  it('are a fault where the folder cannot be opened', () => {
    const { root } = createRepository();
    writeFiles(root, files);
    chmodSync(join(root, 'k8s'), 0o000);
    const statements = "print(await module.workingTree(root).list('k8s'));";
    const answer = askUnprivileged(root, 'src/source/working-tree.ts', statements);
    chmodSync(join(root, 'k8s'), 0o755);
    expect(answer).toMatchObject({ name: 'unreadable', place: { path: 'k8s' } });
  });
});
