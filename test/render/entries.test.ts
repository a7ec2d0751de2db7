import { describe, expect, it } from 'vitest';
import { Entries, notRendered } from '../../src/render/entries.ts';
import { treeOf } from '../support/judge.ts';
import type { Texts } from '../support/judge.ts';

/** `entry path`, and whether the file counts only as its input; `undefined` without an entry. */
async function membership(files: Texts, path: string): Promise<string | undefined> {
  const found = await new Entries(treeOf(files)).of(path);
  return found && `${found.entry.path}${found.isInputOnly ? '' : ', and as it stands'}`;
}

describe('Entries of charts', () => {
  const files = {
    'shop/Chart.yaml': '',
    'shop/values.yaml': '',
    'shop/templates/a.yaml': '',
    'shop/templates/_helpers.tpl': '',
    'shop/crds/a.yaml': '',
    'shop/charts/db/Chart.yaml': '',
    'shop/charts/db/crds/a.yaml': '',
    'shop/charts/db/templates/a.yaml': '',
    'shop/README.md': '',
    'shop/Dockerfile': '',
    'shopping/a.yaml': '',
  };

  it.each([
    ['shop/Chart.yaml', 'shop/Chart.yaml'],
    ['shop/values.yaml', 'shop/Chart.yaml'],
    ['shop/templates/a.yaml', 'shop/Chart.yaml'],
    ['shop/templates/_helpers.tpl', 'shop/Chart.yaml'],
    ['shop/templates/removed.yaml', 'shop/Chart.yaml'],
    ['shop/crds/a.yaml', 'shop/Chart.yaml, and as it stands'],
    ['shop/charts/db/templates/a.yaml', 'shop/Chart.yaml'],
    ['shop/README.md', undefined],
    ['shop/Dockerfile', undefined],
    ['shopping/a.yaml', undefined],
    ['a.yaml', undefined],
  ])('%s belongs to %s', async (path, entry) => {
    expect(await membership(files, path)).toBe(entry);
  });

  it('finds a chart at the root', async () => {
    expect(await membership({ 'Chart.yaml': '' }, 'templates/deep/a.yaml')).toBe('Chart.yaml');
    expect(await membership({ 'Chart.yaml': '' }, 'deep/down/a.yaml')).toBe('Chart.yaml, and as it stands');
    expect(await membership({ 'Chart.yaml': '' }, 'crds/a.yaml')).toBe('Chart.yaml, and as it stands');
  });

  it('takes a folder of that name for no chart', async () => {
    expect(await membership({ 'Chart.yaml/a.yaml': '' }, 'Chart.yaml/a.yaml')).toBeUndefined();
  });
});

describe('Entries of kustomizations', () => {
  it.each(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])('finds a %s', async (name) => {
    expect(await membership({ [`k/${name}`]: '' }, `k/${name}`)).toBe(`k/${name}`);
    expect(await membership({ [`k/${name}`]: '' }, 'k/deep/a.yaml')).toBe(`k/${name}, and as it stands`);
    expect(await membership({ [`k/${name}`]: '' }, 'k/main.go')).toBeUndefined();
  });

  it('takes the nearest one', async () => {
    const files = { 'kustomization.yaml': '', 'a/kustomization.yaml': '' };
    expect(await membership(files, 'a/b/c.yaml')).toBe('a/kustomization.yaml, and as it stands');
    expect(await membership(files, 'b.yaml')).toBe('kustomization.yaml, and as it stands');
  });

  it('takes a chart before a kustomization', async () => {
    const files = { 'c/Chart.yaml': '', 'c/kustomization.yaml': '' };
    expect(await membership(files, 'c/templates/a.yaml')).toBe('c/Chart.yaml');
  });

  it.each([
    ['patches', 'patches:\n  - path: p.yaml\n    target: { kind: Pod }\n'],
    ['patches with a dot', 'patches: [{ path: ./p.yaml }]\n'],
    ['patches by a detour', 'patches: [{ path: ../k/x/../p.yaml }]\n'],
    ['patchesStrategicMerge', 'patchesStrategicMerge: [p.yaml]\n'],
    ['patchesJson6902', 'patchesJson6902: [{ path: p.yaml, target: { name: a } }]\n'],
  ])('takes what %s names for an input only', async (_key, text) => {
    expect(await membership({ 'k/kustomization.yaml': text }, 'k/p.yaml')).toBe('k/kustomization.yaml');
  });

  it.each([
    ['resources', 'resources: [p.yaml]\n'],
    ['a patch that is written inline', 'patches: [{ patch: p.yaml }]\n'],
    ['patches that are no list', 'patches: p.yaml\n'],
    ['broken YAML', 'patches: [p.yaml\n'],
  ])('takes what %s names for an object', async (_key, text) => {
    expect(await membership({ 'k/kustomization.yaml': text }, 'k/p.yaml')).toBe(
      'k/kustomization.yaml, and as it stands',
    );
  });
});

describe('notRendered', () => {
  it('says what was not looked at and how to live with that', () => {
    const fault = notRendered({ kind: 'kustomization', path: 'k/kustomization.yaml' });
    expect(fault).toMatchObject({
      name: 'kustomization-not-rendered',
      stage: 'render',
      place: { path: 'k/kustomization.yaml' },
    });
    expect(fault.remedy).toContain(fault.name);
    expect(notRendered({ kind: 'chart', path: 'Chart.yaml' }).name).toBe('chart-not-rendered');
  });
});
