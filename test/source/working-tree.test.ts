import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/source/limits.ts';
import { workingTree } from '../../src/source/working-tree.ts';
import { temporaryFolder, writeFiles } from '../support/repository.ts';
import { askUnprivileged } from './unprivileged.ts';

const onUnix = process.platform !== 'win32';

describe('workingTree', () => {
  it('reads files and names what stands at a path', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'a/b.yaml': 'text', 'odd "name"\n::é': 'odd' });
    const tree = workingTree(root);
    expect(tree.label).toBe('working tree');
    expect(await tree.read('a/b.yaml')).toBe('text');
    expect(await tree.read('odd "name"\n::é')).toBe('odd');
    expect(await tree.kind('a/b.yaml')).toBe('file');
    expect(await tree.kind('a')).toBe('directory');
    expect(await tree.kind('')).toBe('directory');
    expect(await tree.kind('a/none')).toBeUndefined();
    expect(await tree.kind('a/b.yaml/c')).toBeUndefined();
    expect(await tree.read('a')).toMatchObject({ name: 'unreadable' });
    expect(await tree.read('none')).toMatchObject({ name: 'unreadable', cause: 'There is no such file' });
  });

  it('is reached through a link to its root', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'a.yaml': 'text' });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(root, link);
    const tree = workingTree(link);
    expect(await tree.kind('')).toBe('directory');
    expect(await tree.read('a.yaml')).toBe('text');
  });

  it('follows no link in any part of a path', async () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.yaml': 'secret' });
    writeFiles(root, { 'real/a.yaml': 'a' });
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync('a.yaml', join(root, 'real/file'));
    symlinkSync('nowhere', join(root, 'dangling'));
    const tree = workingTree(root);
    expect(await tree.kind('folder')).toBe('symlink');
    expect(await tree.kind('real/file')).toBe('symlink');
    expect(await tree.kind('dangling')).toBe('symlink');
    expect(await tree.kind('folder/secret.yaml')).toBeUndefined();
    for (const path of ['folder', 'real/file', 'dangling', 'folder/secret.yaml']) {
      expect(await tree.read(path)).toMatchObject({ name: 'symlink', place: { path } });
    }
  });

  it('never leaves its root', async () => {
    const outer = temporaryFolder();
    writeFiles(outer, { 'secret.yaml': 'secret', 'root/a.yaml': 'a', 'root/.git/config': 'token' });
    const tree = workingTree(join(outer, 'root'));
    const paths = [
      '../secret.yaml',
      join(outer, 'secret.yaml'),
      'x/../../secret.yaml',
      'a.yaml\0',
      '..',
      './a.yaml',
      '.git/config',
      '.git',
    ];
    for (const path of paths) {
      expect(await tree.kind(path)).toBeUndefined();
      expect(await tree.read(path)).toMatchObject({ name: 'unreadable' });
    }
  });

  it('looks at no other repository inside it', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'sub/a.yaml': 'a' });
    const tree = workingTree(root, { label: 'x', submodules: new Set(['sub', 'gone']) });
    expect(await tree.kind('sub')).toBe('submodule');
    expect(await tree.kind('gone')).toBe('submodule');
    expect(await tree.kind('sub/a.yaml')).toBeUndefined();
    expect(await tree.read('sub')).toMatchObject({ name: 'submodule' });
    expect(await tree.read('sub/a.yaml')).toMatchObject({ name: 'submodule' });
  });

  it('faults a file over the limit without reading it', async () => {
    const root = temporaryFolder();
    for (const [name, size] of [
      ['fits', largestFile],
      ['large', largestFile + 1],
      ['huge', 2 ** 40],
    ] as const) {
      writeFileSync(join(root, name), '');
      truncateSync(join(root, name), size);
    }
    const tree = workingTree(root);
    expect(await tree.read('fits')).toMatchObject({ name: 'not-text' });
    expect(await tree.read('large')).toMatchObject({ name: 'file-too-large' });
    expect(await tree.read('huge')).toMatchObject({ name: 'file-too-large' });
  });

  it.runIf(onUnix)('does not wait for a pipe, a socket or a device', async () => {
    const root = temporaryFolder();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket'));
    const tree = workingTree(root);
    expect(await tree.read('pipe')).toMatchObject({ name: 'unreadable' });
    expect(await tree.read('socket')).toMatchObject({ name: 'unreadable' });
    expect(await workingTree('/dev').read('null')).toMatchObject({ name: 'unreadable' });
    server.close();
  });

  it.runIf(onUnix)('faults what it may not read, and takes it for a file', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'locked.yaml': 'x', 'folder/a.yaml': 'x' });
    chmodSync(join(root, 'locked.yaml'), 0);
    chmodSync(join(root, 'folder'), 0);
    const answers = askUnprivileged(
      root,
      'src/source/working-tree.ts',
      `
      const tree = module.workingTree(root);
      print([await tree.read('locked.yaml'), await tree.kind('folder/a.yaml'), await tree.read('folder/a.yaml')]);
    `,
    );
    chmodSync(join(root, 'folder'), 0o755);
    const fault = { name: 'unreadable', cause: 'The file could not be read: permission denied' };
    expect(answers).toMatchObject([fault, 'file', fault]);
  });

  it('remembers the folders it has passed, not the files', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a'));
    const tree = workingTree(root);
    expect(await tree.kind('a/new.yaml')).toBeUndefined();
    writeFiles(root, { 'a/new.yaml': 'new' });
    expect(await tree.read('a/new.yaml')).toBe('new');
  });
});
