import { describe, expect, it } from 'vitest';
import { covered, faulted, introduced, judge, judgeTexts } from '../support/judge.ts';
import { harmlessChart, hostPod, rootDockerfile } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';

const chart = Object.fromEntries(Object.entries(harmlessChart).map(([path, text]) => [`shop/${path}`, text]));
const patch = 'kind: Pod\nmetadata: { name: a }\nspec: { hostPID: true }\n';
const overlay = {
  'k/kustomization.yaml':
    'resources: [a.yaml]\npatches:\n  - path: ./patch.yaml\npatchesStrategicMerge: [p/old.yaml]\n',
  'k/a.yaml': hostPod('a'),
  'k/patch.yaml': patch,
  'k/p/old.yaml': patch,
};

describe('a chart', () => {
  it('is one fault, however many of its files change', async () => {
    const outcome = await judgeTexts(
      {},
      { ...chart, 'shop/README.md': '', 'shop/charts/sub/Chart.yaml': 'name: sub\n' },
    );
    expect(outcome.verdict).toBe('incomplete');
    expect(faulted(outcome)).toEqual(['chart-not-rendered shop/Chart.yaml']);
    expect(covered(outcome)).toEqual([
      'faulted shop/Chart.yaml',
      'not-ours shop/README.md',
      'faulted shop/charts/sub/Chart.yaml',
      'faulted shop/templates/app.yaml',
      'faulted shop/values.yaml',
    ]);
  });

  it('has resource definitions that are inspected as they stand', async () => {
    const outcome = await judgeTexts(chart, { ...chart, 'shop/crds/a.yaml': hostPod('a') });
    expect(introduced(outcome)).toEqual([
      'host-network shop/crds/a.yaml Deployment/a spec.template.spec.hostNetwork',
    ]);
    expect(covered(outcome)).toContain('inspected shop/crds/a.yaml');
  });

  it('renders no Dockerfile', async () => {
    const outcome = await judgeTexts({}, { 'Chart.yaml': 'name: shop\n', Dockerfile: rootDockerfile });
    expect(introduced(outcome)).toEqual(['root-user Dockerfile Stage/final FROM']);
    expect(covered(outcome)).toEqual(['faulted Chart.yaml', 'inspected Dockerfile']);
  });

  it('is faulted when it loses a template, removed or moved away', async () => {
    const repository = createRepository();
    repository.commit({
      ...chart,
      'shop/templates/net.yaml': 'a: 1\n',
      'other/Chart.yaml': 'name: o\n',
      'other/templates/a.yaml': 'b: 2\n',
    });
    repository.branch('feature');
    repository.move('shop/templates/net.yaml', 'archive/net.yaml');
    repository.commit({ 'other/templates/a.yaml': null });
    const outcome = await judge(repository);
    expect(faulted(outcome)).toEqual([
      'chart-not-rendered other/Chart.yaml',
      'chart-not-rendered shop/Chart.yaml',
    ]);
    expect(covered(outcome)).toEqual(['not-ours archive/net.yaml', 'removed other/templates/a.yaml']);
  });

  it('is no concern once it is removed as a whole', async () => {
    const outcome = await judgeTexts(chart, {});
    expect(outcome).toMatchObject({ verdict: 'pass', faults: [] });
    expect(outcome.coverage.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed']);
  });
});

describe('a kustomization', () => {
  it('is one fault; its resources are inspected, its patches are no objects', async () => {
    const outcome = await judgeTexts({}, overlay);
    expect(faulted(outcome)).toEqual(['kustomization-not-rendered k/kustomization.yaml']);
    expect(introduced(outcome)).toEqual([
      'host-network k/a.yaml Deployment/a spec.template.spec.hostNetwork',
    ]);
    expect(covered(outcome)).toEqual([
      'inspected k/a.yaml',
      'faulted k/kustomization.yaml',
      'faulted k/p/old.yaml',
      'faulted k/patch.yaml',
    ]);
  });

  it('is faulted when only a resource of it changes, or goes', async () => {
    const edited = await judgeTexts(overlay, { ...overlay, 'k/a.yaml': `# changed\n${hostPod('a')}` });
    expect(faulted(edited)).toEqual(['kustomization-not-rendered k/kustomization.yaml']);
    const { 'k/a.yaml': _removed, ...rest } = overlay;
    const removed = await judgeTexts(overlay, rest);
    expect(faulted(removed)).toEqual(['kustomization-not-rendered k/kustomization.yaml']);
    expect(covered(removed)).toContain('removed k/a.yaml');
  });

  it('in another folder is not concerned', async () => {
    const outcome = await judgeTexts(overlay, { ...overlay, 'b/a.yaml': hostPod('b') });
    expect(outcome.coverage.find(({ path }) => path === 'b/a.yaml')).toEqual({
      path: 'b/a.yaml',
      state: 'inspected',
      by: 'kubernetes',
    });
  });
});
