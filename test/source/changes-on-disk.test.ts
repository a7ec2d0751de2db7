import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/finding/user-error.ts';
import { readChanges } from '../../src/source/changes.ts';
import { cloneRepository, createRepository, temporaryFolder } from '../support/repository.ts';
import { namesOf, openChanges } from './open-changes.ts';
import { askUnprivileged } from './unprivileged.ts';

const onUnix = process.platform !== 'win32';
const lines = Array.from({ length: 40 }, (_, number) => `line ${number}\n`).join('');

describe('readChanges of a working tree', () => {
  it('lists commits, staged, edited, removed and untracked files against the merge-base', async () => {
    const repository = createRepository();
    repository.commit({
      '.gitignore': 'ignored\n',
      'a.yaml': 'a',
      'b.yaml': 'b',
      'c.yaml': 'c',
      'd.yaml': 'd',
    });
    repository.branch('feature');
    repository.commit({ 'a.yaml': 'committed' });
    repository.switchTo('main');
    repository.commit({ 'main.yaml': 'tip' });
    repository.switchTo('feature');
    repository.write({ 'b.yaml': 'staged', 'staged.yaml': 's' });
    repository.git(['add', 'b.yaml', 'staged.yaml']);
    repository.write({ 'c.yaml': 'edited', 'd.yaml': null, 'x/new.yaml': 'n', ignored: 'i' });
    const changes = await openChanges({ cwd: repository.root });
    const expected = ['a.yaml', 'b.yaml', 'c.yaml', '- d.yaml', '+ staged.yaml', '+ x/new.yaml'];
    expect(namesOf(changes)).toEqual(expected);
    expect(await changes.head.read('c.yaml')).toBe('edited');
    expect(await changes.base?.read('a.yaml')).toBe('a');
    expect(await changes.policy.read('main.yaml')).toBe('tip');
    expect(changes.head.label).toBe('working tree');
    const based = await openChanges({ cwd: repository.root, base: 'main' });
    expect(namesOf(based)).toEqual(expected);
    const since = await openChanges({ cwd: repository.root, base: 'HEAD' });
    expect(namesOf(since)).toEqual(expected.slice(1));
  });

  it('prefers the default branch of origin', async () => {
    const origin = createRepository();
    origin.commit({ 'a.yaml': 'a' });
    origin.git(['branch', '--move', 'trunk']);
    const clone = cloneRepository(origin);
    clone.branch('main');
    clone.commit({ 'b.yaml': 'b' });
    const changes = await openChanges({ cwd: clone.root });
    expect(namesOf(changes)).toEqual(['+ b.yaml']);
    expect(changes.policy.label).toMatch(/^origin\/trunk \(/);
    clone.git(['remote', 'set-head', 'origin', '--delete']);
    expect(namesOf(await openChanges({ cwd: clone.root }))).toEqual([]);
    clone.git(['update-ref', 'refs/remotes/origin/master', 'HEAD~']);
    expect((await openChanges({ cwd: clone.root })).policy.label).toMatch(/^origin\/master \(/);
    clone.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    expect((await openChanges({ cwd: clone.root })).policy.label).toMatch(/^origin\/main \(/);
  });

  it('asks for a base when there is no default branch', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    repository.git(['branch', '--move', 'trunk']);
    repository.git(['branch', 'main/part']);
    await expect(readChanges({ cwd: repository.root })).rejects.toMatchObject({
      message: 'The repository has no default branch to compare with',
      hint: 'Name a revision with --base',
    });
  });

  it('takes everything for introduced before the first commit', async () => {
    const repository = createRepository();
    const empty = await openChanges({ cwd: repository.root });
    expect(empty).toMatchObject({ base: undefined, files: [], faults: [] });
    repository.write({ 'a.yaml': 'a', 'b.yaml': 'b' });
    repository.git(['add', 'a.yaml']);
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['+ a.yaml', '+ b.yaml']);
    expect(changes.policy).toBe(changes.head);
  });

  it('reads the policy from the default branch on an unborn one', async () => {
    const repository = createRepository();
    repository.commit({ 'policy.yaml': 'tip' });
    repository.git(['switch', '--quiet', '--orphan', 'other']);
    repository.write({ 'a.yaml': 'a' });
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['+ a.yaml']);
    expect(changes.base).toBeUndefined();
    expect(await changes.policy.read('policy.yaml')).toBe('tip');
  });

  it('finds moves, of files git does not track too', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': `${lines}a`, 'b.yaml': `${lines}b`, 'c.yaml': 'c' });
    repository.move('a.yaml', 'x/a.yaml');
    repository.git(['add', '--all']);
    repository.write({ 'x/a.yaml': `${lines}edited` });
    repository.move('b.yaml', 'x/b.yaml');
    repository.write({ 'c.yaml': null, 'd.yaml': 'another' });
    expect(namesOf(await openChanges({ cwd: repository.root }))).toEqual([
      '- c.yaml',
      '+ d.yaml',
      'a.yaml -> x/a.yaml',
      'b.yaml -> x/b.yaml',
    ]);
  });

  it('compares content, not time stamps, and leaves the repository as it is', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    utimesSync(join(repository.root, 'a.yaml'), 1, 1);
    const index = join(repository.root, '.git/index');
    const before = readFileSync(index);
    expect(namesOf(await openChanges({ cwd: repository.root }))).toEqual([]);
    expect(readFileSync(index)).toEqual(before);
  });

  it('keeps a file that only the index gave up', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    repository.git(['rm', '--quiet', '--cached', 'a.yaml']);
    repository.write({ 'a.yaml': 'edited' });
    expect(namesOf(await openChanges({ cwd: repository.root }))).toEqual(['a.yaml']);
  });

  it('lists a file in conflict once', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    repository.branch('feature');
    repository.commit({ 'a.yaml': 'feature' });
    repository.switchTo('main');
    repository.commit({ 'a.yaml': 'main' });
    expect(() => repository.git(['merge', 'feature'])).toThrow(/CONFLICT|merge/);
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['a.yaml']);
    expect(await changes.head.read('a.yaml')).toContain('<<<<<<<');
    const all = await openChanges({ cwd: repository.root, all: true });
    expect(namesOf(all)).toEqual(['+ a.yaml']);
  });

  it('lists links, submodules and other repositories, and reads none of them', async () => {
    const repository = createRepository();
    repository.commit({ 'folder/a.yaml': 'a', 'file.yaml': 'f' });
    const sub = createRepository();
    sub.commit({ 'a.yaml': 'a' });
    repository.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub.url, 'sub']);
    repository.git(['config', '--file', '.gitmodules', 'submodule.sub.ignore', 'all']);
    repository.commit();
    repository.branch('feature');
    repository.git(['-C', 'sub', 'commit', '--quiet', '--allow-empty', '--message=x']);
    execFileSync('git', ['clone', '--quiet', sub.root, join(repository.root, 'nested')]);
    rmSync(join(repository.root, 'folder'), { recursive: true });
    rmSync(join(repository.root, 'file.yaml'));
    repository.link('folder', 'nested');
    repository.link('file.yaml', 'nested/a.yaml');
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['file.yaml', '+ folder', '- folder/a.yaml', '+ nested', 'sub']);
    expect(await changes.head.read('folder')).toMatchObject({ name: 'symlink' });
    expect(await changes.head.read('folder/a.yaml')).toMatchObject({ name: 'symlink' });
    expect(await changes.head.read('file.yaml')).toMatchObject({ name: 'symlink' });
    expect(await changes.head.read('nested')).toMatchObject({ name: 'submodule' });
    expect(await changes.head.read('sub')).toMatchObject({ name: 'submodule' });
    expect(await changes.head.kind('sub')).toBe('submodule');
  });

  it('knows a submodule that nobody has initialised', async () => {
    const repository = createRepository();
    const id = repository.commit({ 'a.yaml': 'a' });
    repository.git(['update-index', '--add', '--cacheinfo', `160000,${id},sub`]);
    repository.git(['commit', '--quiet', '--message=sub']);
    const changes = await openChanges({ cwd: repository.root });
    expect(await changes.head.kind('sub')).toBe('submodule');
    expect(await changes.head.read('sub/a.yaml')).toMatchObject({ name: 'submodule' });
  });

  it('sees a file that became a folder', async () => {
    const repository = createRepository();
    repository.commit({ a: 'a', b: 'b' });
    repository.write({ a: null, b: null });
    repository.write({ 'a/x.yaml': 'x' });
    expect(namesOf(await openChanges({ cwd: repository.root }))).toEqual(['- a', '+ a/x.yaml', '- b']);
    expect(namesOf(await openChanges({ cwd: repository.root, all: true }))).toEqual(['+ a/x.yaml']);
  });

  it('runs nothing that the repository names', async () => {
    const repository = createRepository();
    repository.commit({
      '.gitattributes': '*.yaml filter=bad diff=bad\n',
      'a.yaml': `${lines}a`,
      'b.yaml': 'b',
    });
    const trace = join(temporaryFolder(), 'trace');
    const program = `echo ran >> ${trace}; cat`;
    for (const key of ['filter.bad.clean', 'filter.bad.smudge', 'diff.bad.textconv', 'diff.bad.command']) {
      repository.git(['config', key, program]);
    }
    repository.git(['config', 'filter.bad.required', 'true']);
    repository.git(['config', 'diff.external', program]);
    repository.git(['config', 'core.fsmonitor', program]);
    repository.write({ 'b.yaml': 'B', 'a.yaml': null, 'new.yaml': `${lines}a` });
    utimesSync(join(repository.root, '.gitattributes'), 1, 1);
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['b.yaml', 'a.yaml -> new.yaml']);
    expect(await changes.base?.read('b.yaml')).toBe('b');
    expect(existsSync(trace)).toBe(false);
  });

  it.runIf(onUnix)('does not wait for a pipe in place of a file', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    repository.write({ 'a.yaml': null });
    execFileSync('mkfifo', [join(repository.root, 'a.yaml'), join(repository.root, 'new.yaml')]);
    const changes = await openChanges({ cwd: repository.root });
    expect(namesOf(changes)).toEqual(['a.yaml']);
    expect(await changes.head.read('a.yaml')).toMatchObject({ name: 'unreadable' });
  });

  it.runIf(onUnix)('faults folders and files it may not open, and takes none for removed', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a', 'locked/b.yaml': 'b' });
    repository.write({ 'a.yaml': 'edited', 'locked/new.yaml': 'n', 'other/new.yaml': 'n' });
    for (const path of ['a.yaml', 'locked', 'other']) chmodSync(join(repository.root, path), 0);
    const answers = askUnprivileged(
      repository.root,
      'src/source/changes.ts',
      `const answers = [];
      for (const all of [false, true]) {
        const changes = await module.readChanges({ cwd: root, all });
        const reads = await Promise.all(['a.yaml', 'locked/b.yaml'].map((path) => changes.head.read(path)));
        answers.push({ files: changes.files.map(({ head }) => head), faults: changes.faults, reads });
        await changes.close();
      }
      print(answers);`,
    );
    for (const path of ['locked', 'other']) chmodSync(join(repository.root, path), 0o755);
    const expected = {
      files: ['a.yaml', 'locked/b.yaml'],
      faults: [
        { name: 'unreadable', place: { path: 'locked' } },
        { name: 'unreadable', place: { path: 'other' } },
      ],
      reads: [{ name: 'unreadable' }, { name: 'unreadable' }],
    };
    expect(answers).toMatchObject([expected, expected]);
  });

  it('refuses a repository that git does not open', async () => {
    const folder = temporaryFolder();
    const repository = createRepository();
    repository.git(['config', 'core.repositoryFormatVersion', '99']);
    await expect(readChanges({ cwd: repository.root })).rejects.toThrow(/git cannot open this repository/);
    const bare = join(folder, 'bare');
    execFileSync('git', ['init', '--quiet', '--bare', bare]);
    await expect(readChanges({ cwd: bare })).rejects.toThrow(UserError);
  });

  it('opens no repository that was committed as a folder', async () => {
    const repository = createRepository();
    const inner = join(repository.root, 'inner');
    execFileSync('git', ['init', '--quiet', '--bare', inner]);
    const trace = join(temporaryFolder(), 'trace');
    repository.git(['config', '--file', 'inner/config', 'core.fsmonitor', `touch ${trace}`]);
    repository.git(['config', '--file', 'inner/config', 'core.bare', 'false']);
    repository.git(['config', '--file', 'inner/config', 'core.worktree', '..']);
    await expect(readChanges({ cwd: inner })).rejects.toThrow(UserError);
    const changes = await openChanges({ cwd: repository.root, paths: ['inner/config'] });
    expect(namesOf(changes)).toEqual(['+ inner/config']);
    expect(existsSync(trace)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)(
    'refuses a repository of somebody else, and says how to trust it',
    async () => {
      const repository = createRepository();
      execFileSync('chown', ['-R', '65534:65534', repository.root]);
      await expect(readChanges({ cwd: repository.root })).rejects.toMatchObject({
        name: 'UserError',
        hint: 'If you trust this folder: git config --global --add safe.directory PATH',
      });
    },
  );

  it('says when git is not installed', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    await expect(readChanges({ cwd: temporaryFolder() })).rejects.toThrow('git is not installed');
    vi.unstubAllEnvs();
  });
});
