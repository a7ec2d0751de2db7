import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding/user-error.ts';
import { readChanges } from '../../src/source/changes.ts';
import { cloneRepository, createRepository, temporaryFolder } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { namesOf, openChanges } from './open-changes.ts';

const lines = Array.from({ length: 40 }, (_, number) => `line ${number}\n`).join('');

/** `main` and `feature` have parted; `main` has gone on. */
function parted(): TestRepository {
  const repository = createRepository();
  repository.commit({ 'kept.yaml': 'k', 'edited.yaml': 'old', 'removed.yaml': 'r', 'x/moved.yaml': lines });
  repository.branch('feature');
  repository.move('x/moved.yaml', 'y/moved.yaml');
  repository.commit({
    'edited.yaml': 'new',
    'removed.yaml': null,
    'added.yaml': 'a',
    'y/moved.yaml': `${lines}+`,
  });
  repository.switchTo('main');
  repository.commit({ 'kept.yaml': 'changed on main', 'policy.yaml': 'tip' });
  return repository;
}

describe('readChanges between two revisions', () => {
  it('lists what differs from the merge-base, sorted, with moves', async () => {
    const changes = await openChanges({ cwd: parted().root, base: 'main', head: 'feature' });
    expect(namesOf(changes)).toEqual([
      '+ added.yaml',
      'edited.yaml',
      '- removed.yaml',
      'x/moved.yaml -> y/moved.yaml',
    ]);
    expect(changes.faults).toEqual([]);
  });

  it('reads each side, and the policy from the tip of base', async () => {
    const repository = parted();
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'feature' });
    expect(await changes.base?.read('edited.yaml')).toBe('old');
    expect(await changes.base?.kind('policy.yaml')).toBeUndefined();
    expect(await changes.head.read('edited.yaml')).toBe('new');
    expect(await changes.policy.read('policy.yaml')).toBe('tip');
    const short = (revision: string): string => repository.git(['rev-parse', revision]).slice(0, 7);
    expect(changes.base?.label).toBe(`merge-base with main (${short('feature~')})`);
    expect(changes.head.label).toBe(`feature (${short('feature')})`);
    expect(changes.policy.label).toBe(`main (${short('main')})`);
  });

  it('does not look at the working tree', async () => {
    const repository = parted();
    repository.write({ 'edited.yaml': 'working', 'untracked.yaml': 'u' });
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'feature' });
    expect(namesOf(changes)).not.toContain('+ untracked.yaml');
    expect(await changes.head.read('edited.yaml')).toBe('new');
  });

  it('takes the default branch for base when only head is given', async () => {
    const changes = await openChanges({ cwd: parted().root, head: 'feature' });
    expect(namesOf(changes)).toContain('edited.yaml');
    expect(changes.policy.label).toMatch(/^main /);
  });

  it('takes full ids, tags and expressions', async () => {
    const repository = parted();
    repository.git(['tag', '--annotate', '--message=x', 'v1', 'feature']);
    const id = repository.git(['rev-parse', 'main']);
    const changes = await openChanges({ cwd: repository.root, base: id, head: 'v1' });
    expect(changes.policy.label).toBe(id.slice(0, 7));
    expect(await changes.head.read('edited.yaml')).toBe('new');
    const before = await openChanges({ cwd: repository.root, base: 'main', head: 'v1~1' });
    expect(namesOf(before)).toEqual([]);
  });

  it('is not misled by attributes and settings of the repository', async () => {
    const repository = parted();
    const settings = ['diff.renames=false', 'diff.external=false', 'diff.ignoreSubmodules=all'];
    for (const setting of settings) repository.git(['config', ...setting.split('=')]);
    repository.switchTo('feature');
    repository.git([
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repository.git(['rev-parse', 'HEAD'])},sub`,
    ]);
    repository.write({
      '.gitattributes': '*.yaml -diff binary export-ignore linguist-generated\n',
      '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ./x\n\tignore = all\n',
    });
    repository.git(['add', '.gitattributes', '.gitmodules']);
    repository.git(['commit', '--quiet', '--message=x']);
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'feature' });
    expect(namesOf(changes)).toEqual([
      '+ .gitattributes',
      '+ .gitmodules',
      '+ added.yaml',
      'edited.yaml',
      '- removed.yaml',
      '+ sub',
      'x/moved.yaml -> y/moved.yaml',
    ]);
    expect(await changes.head.read('sub')).toMatchObject({ name: 'submodule' });
  });

  it('lists a submodule that moves to another commit, and links', async () => {
    const repository = createRepository();
    const first = repository.commit({ 'a.yaml': 'a', 'b.yaml': 'b' });
    repository.git(['update-index', '--add', '--cacheinfo', `160000,${first},sub`]);
    repository.git(['commit', '--quiet', '--message=sub']);
    const second = repository.git(['rev-parse', 'HEAD']);
    repository.git(['switch', '--quiet', '--create', 'feature']);
    repository.git(['update-index', '--cacheinfo', `160000,${second},sub`]);
    repository.git(['rm', '--quiet', 'b.yaml']);
    repository.link('b.yaml', 'a.yaml');
    repository.git(['add', 'b.yaml']);
    repository.git(['commit', '--quiet', '--message=move']);
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'feature' });
    expect(namesOf(changes)).toEqual(['b.yaml', 'sub']);
    expect(await changes.head.read('b.yaml')).toMatchObject({ name: 'symlink' });
  });

  it('carries odd paths through', async () => {
    const repository = createRepository();
    repository.commit();
    repository.branch('feature');
    const odd = [
      'a\nb.yaml',
      '"q".yaml',
      '::x.yaml',
      ' lead.yaml',
      'tab\t.yaml',
      ':(glob)*.yaml',
      '-é\u{1f512}.yaml',
    ];
    repository.commit(Object.fromEntries(odd.map((path) => [path, `text of ${path}`])));
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'feature' });
    expect(changes.files.map(({ head }) => head)).toEqual(odd.toSorted());
    for (const path of odd) expect(await changes.head.read(path)).toBe(`text of ${path}`);
  });

  it('faults a name that is no UTF-8, and shows it escaped', async () => {
    const repository = createRepository();
    repository.commit({ 'a.yaml': 'a' });
    repository.branch('feature');
    const id = repository.git(['rev-parse', 'HEAD:a.yaml']);
    const entry = Buffer.concat([
      Buffer.from(`100644 blob ${id}\tb`),
      Buffer.from([0xff]),
      Buffer.from('.yaml\0'),
    ]);
    const tree = repository.git(['mktree', '-z'], entry);
    const head = repository.git(['commit-tree', tree, '-p', 'HEAD', '-m', 'x']);
    const changes = await openChanges({ cwd: repository.root, base: 'main', head });
    expect(namesOf(changes)).toEqual(['- a.yaml']);
    expect(changes.faults).toMatchObject([{ name: 'unreadable', place: { path: String.raw`b\xff.yaml` } }]);
    const all = await openChanges({ cwd: repository.root, head, all: true });
    expect(all.faults).toEqual(changes.faults);
  });

  it('finds what differs in a partial clone without fetching', async () => {
    const clone = cloneRepository(parted(), ['--no-checkout', '--filter=blob:none']);
    const changes = await openChanges({ cwd: clone.root, base: 'origin/main', head: 'origin/feature' });
    expect(namesOf(changes)).toEqual([
      '+ added.yaml',
      'edited.yaml',
      '- removed.yaml',
      '- x/moved.yaml',
      '+ y/moved.yaml',
    ]);
    expect(await changes.head.read('added.yaml')).toMatchObject({ name: 'unreadable' });
  });

  it('refuses a clone without trees', async () => {
    const clone = cloneRepository(parted(), ['--no-checkout', '--filter=tree:0']);
    const request = { cwd: clone.root, base: 'origin/main', head: 'origin/feature' };
    await expect(readChanges(request)).rejects.toThrow(UserError);
  });

  it('faults a shallow clone without the merge-base, and names what differs from base', async () => {
    const clone = cloneRepository(parted(), ['--depth=1', '--no-single-branch']);
    const changes = await openChanges({ cwd: clone.root, base: 'origin/main', head: 'origin/feature' });
    expect(changes.base).toBeUndefined();
    expect(namesOf(changes)).toEqual(['+ added.yaml', '+ edited.yaml', '+ kept.yaml', '+ y/moved.yaml']);
    expect(changes.faults).toMatchObject([{ name: 'base-missing', place: { path: '.' } }]);
    expect(changes.faults[0]?.remedy).toContain('fetch-depth: 0');
    expect(await changes.policy.read('policy.yaml')).toBe('tip');
  });

  it('faults histories that have nothing in common', async () => {
    const repository = parted();
    repository.git(['checkout', '--quiet', '--orphan', 'other']);
    repository.commit({ 'other.yaml': 'o' });
    const changes = await openChanges({ cwd: repository.root, base: 'main', head: 'other' });
    expect(changes.base).toBeUndefined();
    expect(changes.faults).toMatchObject([{ name: 'base-missing' }]);
    expect(changes.faults[0]?.remedy).not.toContain('fetch-depth');
  });

  it('refuses revisions that name no commit', async () => {
    const { root } = parted();
    const revisions = [
      'none',
      '',
      '-h',
      '--all',
      'main..feature',
      'HEAD:edited.yaml',
      'a\nb',
      'a\0b',
      '0123456789',
    ];
    for (const revision of revisions) {
      await expect(readChanges({ cwd: root, base: revision, head: 'feature' })).rejects.toThrow(UserError);
      await expect(readChanges({ cwd: root, base: 'main', head: revision })).rejects.toThrow(UserError);
    }
  });

  it('hints at the depth when a shallow clone lacks the revision', async () => {
    const clone = cloneRepository(parted(), ['--depth=1']);
    await expect(readChanges({ cwd: clone.root, base: 'origin/feature' })).rejects.toMatchObject({
      message: '"origin/feature" is no commit of this repository',
      hint: 'The clone is shallow: fetch the whole history (actions/checkout: fetch-depth: 0)',
    });
  });

  it('refuses revisions outside of a repository', async () => {
    await expect(readChanges({ cwd: temporaryFolder(), base: 'main' })).rejects.toThrow(
      'is in no git repository',
    );
    await expect(readChanges({ cwd: temporaryFolder(), head: 'main' })).rejects.toThrow(UserError);
  });
});
