import { describe, expect, it } from 'vitest';
import { gate } from '../../src/gate.ts';
import danglingService from '../../src/rules/cluster/references/dangling-service.ts';
import missingServiceAccount from '../../src/rules/cluster/references/missing-service-account.ts';
import { placed } from '../../src/rules/rule.ts';
import { readChanges } from '../../src/source/changes.ts';
import type { ChangeRequest } from '../../src/source/changes.ts';
import { covered, faulted, listed } from '../support/judge.ts';
import { createRepository } from '../support/repository.ts';
import type { Files } from '../support/repository.ts';

const rules = [
  placed('cluster', 'references', 'dangling-service', danglingService),
  placed('cluster', 'references', 'missing-service-account', missingServiceAccount),
];

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
`;
const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n';

function workload(app: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
spec:
  template:
    metadata:
      labels: { app: ${app} }
    spec:
      serviceAccountName: web
      containers: []
`;
}

/** The outcome of the change from `base` to `head` (`null` removes a file), in a real repository. */
async function judge(base: Files, head: Files, request: Omit<ChangeRequest, 'cwd'> = {}) {
  const repository = createRepository();
  repository.commit(base);
  repository.branch('feature');
  repository.commit(head);
  const changes = await readChanges({ cwd: repository.root, ...request });
  try {
    return await gate(changes, { rules, now: new Date(0) });
  } finally {
    await changes.close();
  }
}

describe('a change', () => {
  it('introduces what dangles in a file beside it', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': workload('web') };
    const outcome = await judge(base, { 'k8s/web.yaml': workload('shop') });

    expect(listed(outcome)).toEqual(['introduced dangling-service k8s/service.yaml']);
    expect(outcome.findings[0]?.excerpt.lines).toEqual(['spec:', '  selector: { app: web }']);
    expect(covered(outcome)).toEqual(['inspected k8s/web.yaml']);
  });

  it('introduces it by removing a file or moving it to another folder', async () => {
    const base = {
      'k8s/service.yaml': service,
      'k8s/a.yaml': workload('web'),
      'k8s/b.yaml': workload('other'),
    };
    const removed = await judge(base, { 'k8s/a.yaml': null });
    const moved = await judge(base, { 'k8s/a.yaml': null, 'other/a.yaml': workload('web') });

    expect(listed(removed)).toEqual(['introduced dangling-service k8s/service.yaml']);
    expect(listed(moved)).toEqual(['introduced dangling-service k8s/service.yaml']);
  });

  it('fixes what dangled in a file beside it', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': workload('shop') };
    expect(listed(await judge(base, { 'k8s/web.yaml': workload('web') }))).toEqual([
      'fixed dangling-service k8s/service.yaml',
    ]);
  });

  it('says nothing of what dangled in files beside it and still does', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': workload('shop') };
    const outcome = await judge(base, {
      'k8s/web.yaml': workload('shop').replace('containers', 'replicas: 1\n      containers'),
    });
    expect(listed(outcome)).toEqual([]);
  });

  it('reports what existed in the file it touches', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': workload('shop') };
    const outcome = await judge(base, { 'k8s/service.yaml': `${service}  type: ClusterIP\n` });
    expect(listed(outcome)).toEqual(['existing dangling-service k8s/service.yaml']);
  });

  it('finds what it refers to in files beside it, lists and several documents included', async () => {
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      items: [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'other' } }],
    };
    const base = {
      'k8s/rest.yaml': `${workload('web')}---\n${account}`,
      'k8s/list.json': JSON.stringify(list),
    };
    expect(listed(await judge(base, { 'k8s/service.yaml': service }))).toEqual([]);
  });

  it('does not look above or below its folder', async () => {
    const base = {
      'web.yaml': workload('web'),
      'k8s/below/web.yaml': workload('web'),
      'k8s/other.yaml': workload('shop'),
    };
    expect(listed(await judge(base, { 'k8s/service.yaml': service }))).toEqual([
      'introduced dangling-service k8s/service.yaml',
    ]);
  });

  it('keeps still about what is missing when a file beside it cannot be read', async () => {
    const base = { 'k8s/web.yaml': workload('shop'), 'k8s/broken.yaml': 'apiVersion: v1\nkind: Pod\n[' };
    const outcome = await judge(base, { 'k8s/service.yaml': service });
    expect(listed(outcome)).toEqual([]);
    expect(faulted(outcome)).toEqual([]);
  });

  it('does not count as fixed what it only hides by a broken file', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': workload('shop') };
    const outcome = await judge(base, { 'k8s/web.yaml': 'apiVersion: v1\nkind: Pod\n[' });
    expect(listed(outcome)).toEqual([]);
    expect(faulted(outcome)).toEqual(['yaml-syntax k8s/web.yaml']);
  });

  it('is not blamed for what only a mended file lets us see in files beside it', async () => {
    const base = { 'k8s/service.yaml': service, 'k8s/web.yaml': 'apiVersion: v1\nkind: Pod\n[' };
    expect(listed(await judge(base, { 'k8s/web.yaml': workload('shop') }))).toEqual([]);
  });

  it('takes files beside it for no object that are none', async () => {
    const base = { 'k8s/web.yaml': workload('web'), 'k8s/values.yaml': 'a: [', 'k8s/broken.json': '{"a":' };
    const gone = { ...base, 'k8s/web.yaml': workload('shop') };
    expect(listed(await judge(gone, { 'k8s/service.yaml': service }))).toEqual([
      'introduced dangling-service k8s/service.yaml',
    ]);
  });

  it('looks ignored files up, but finds nothing in them', async () => {
    const policy =
      'ignore:\n  - paths: k8s/old/*\n    reason: generated\n  - paths: k8s/ignored-*\n    reason: generated\n';
    const base = {
      '.concentric/policy.yaml': policy,
      'k8s/ignored-web.yaml': workload('web'),
      'k8s/ignored-service.yaml': service.replaceAll('web', 'none'),
    };
    const outcome = await judge(base, {
      'k8s/service.yaml': service,
      'k8s/account.yaml': account.replace('web', 'other'),
    });
    expect(listed(outcome)).toEqual([]);
  });

  it('leaves alone what a kustomization or chart deploys together', async () => {
    const base = {
      'k8s/kustomization.yaml': 'resources: [service.yaml]\n',
      'k8s/web.yaml': workload('shop'),
    };
    expect(listed(await judge(base, { 'k8s/service.yaml': service }))).toEqual([]);
  });
});

describe('everything at once', () => {
  it('is looked at folder by folder', async () => {
    const files = {
      'a/service.yaml': service,
      'a/web.yaml': workload('shop'),
      'a/b/service.yaml': service,
      'a/b/web.yaml': workload('web'),
      'service.yaml': service,
      'web.yaml': workload('shop'),
    };
    const outcome = await judge({}, files, { all: true });
    expect(listed(outcome)).toEqual([
      'introduced dangling-service a/service.yaml',
      'introduced dangling-service service.yaml',
    ]);
  });

  it('keeps to the paths that were asked for', async () => {
    const files = {
      'k8s/service.yaml': service,
      'k8s/web.yaml': workload('shop'),
      'k8s/account.yaml': account.replace('web', 'a'),
    };
    const outcome = await judge({}, files, { all: true, paths: ['k8s/web.yaml'] });
    expect(listed(outcome)).toEqual(['introduced missing-service-account k8s/web.yaml']);
  });
});
