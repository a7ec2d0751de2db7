import { describe, expect, it } from 'vitest';
import { objectRule, placed } from '../../src/rules/rule.ts';
import { compared, differences } from '../support/compared.ts';
import { fixed, introduced, judgeTexts } from '../support/judge.ts';

function pod(containers: string, volumes = ''): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n${containers}${volumes}`;
}

function container(name: string, image: string): string {
  return `    - name: ${name}\n      image: ${image}\n      securityContext: { privileged: true }\n`;
}

async function edit(base: string, head: string) {
  const outcome = await judgeTexts({ 'a.yaml': base }, { 'a.yaml': head });
  expect(outcome.faults).toEqual([]);
  return { introduced: introduced(outcome), fixed: fixed(outcome) };
}

const nothing = { introduced: [], fixed: [] };

describe('an item with another name', () => {
  it('keeps its findings when it is a container with the same content', async () => {
    const base = pod(container('app', 'app:1') + container('proxy', 'proxy:1'));
    expect(await edit(base, pod(container('proxy', 'proxy:1') + container('web', 'app:1')))).toEqual(nothing);
  });

  it('is another one when a container has another content too', async () => {
    const result = await edit(pod(container('app', 'app:1')), pod(container('web', 'app:2')));
    expect(result.introduced).toEqual([expect.stringContaining('containers[web]')]);
    expect(result.fixed).toEqual([expect.stringContaining('containers[app]')]);
  });

  it('introduces the findings of a copied container', async () => {
    const result = await edit(
      pod(container('app', 'app:1')),
      pod(container('copy', 'app:1') + container('app', 'app:1')),
    );
    expect(result).toEqual({ introduced: [expect.stringContaining('containers[copy]')], fixed: [] });
  });

  it('keeps those of a volume', async () => {
    const volume = (name: string) =>
      `  volumes:\n    - name: ${name}\n      hostPath: { path: /var/run/docker.sock }\n`;
    const app = '    - { name: app, image: "app:1" }\n';
    expect(await edit(pod(app, volume('a')), pod(app, volume('b')))).toEqual(nothing);
  });
});

function role(...rules: readonly string[]): string {
  const items = rules.map((rule) => `  - ${rule}\n`).join('');
  return `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: web }\nrules:\n${items}`;
}

describe('a rule of a role', () => {
  const wild = '{ apiGroups: ["*"], resources: ["*"], verbs: ["*"], resourceNames: [a, b] }';

  it.each([
    ['in another order', role(wild, '{ apiGroups: [""], resources: [pods], verbs: [get] }')],
    ['with its lists in another order', role(wild.replace('a, b', 'b, a'))],
    ['with less in a list', role(wild.replace('a, b', 'b'))],
    ['with groups instead of all', role(wild.replace('apiGroups: ["*"]', 'apiGroups: ["", apps]'))],
  ])('keeps its findings %s', async (_what, head) => {
    expect(await edit(role(wild), head)).toEqual(nothing);
  });

  it.each([
    ['grants more', role(wild.replace('a, b', 'a, b, c'))],
    ['grants something else', role(wild.replace('a, b', 'c'))],
    ['has another limit', role(wild.replace('resourceNames: [a, b]', 'nonResourceURLs: [a, b]'))],
    ['has lost a limit', role(wild.replace(', resourceNames: [a, b]', ''))],
    ['stands beside itself', role(wild, wild.replace('a, b', 'a'))],
  ])('introduces its finding where it %s', async (_what, head) => {
    const result = await edit(role(wild), head);
    expect(result.introduced).toEqual([expect.stringContaining('wildcard-permission')]);
  });

  it('goes with the one that lost least', async () => {
    const larger = wild.replace('a, b', 'a, b, c');
    for (const rules of [
      [wild, larger],
      [larger, wild],
    ]) {
      const { findings } = await judgeTexts(
        { 'a.yaml': role(...rules) },
        { 'a.yaml': role(wild.replace('a, b', 'a')) },
      );
      expect(findings.map(({ status }) => status).toSorted()).toEqual(['existing', 'fixed']);
      const gone = findings.find(({ status }) => status === 'fixed');
      expect(gone?.range.start.line).toBe(5 + rules.indexOf(larger));
    }
  });
});

describe('an item without a name', () => {
  const anyBlock = objectRule(['Blocks'], {
    summary: 'An object has a block of addresses',
    severity: 'low',
    why: 'For these tests.',
    fix: 'None.',
    references: ['https://example.com'],
    equivalents: [],
    *check(object) {
      for (const block of object.field('blocks').items) yield block.field('cidr').violation('A block');
    },
    examples: { bad: [''], good: [''] },
  });
  const rules = [placed('cluster', 'network', 'any-block', anyBlock)];
  const blocks = (...items: readonly string[]) =>
    `apiVersion: example.com/v1\nkind: Blocks\nmetadata: { name: web }\nblocks:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  const block =
    '{ cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.0.0/16], peers: [{ a: 1 }, { b: 2, c: [1] }] }';

  async function changes(base: string, head: string): Promise<readonly string[]> {
    return differences(await compared({ 'a.yaml': base }, { 'a.yaml': head }, { rules }));
  }

  it.each([
    [
      'its lists are written in another order',
      block.replace('10.1.0.0/16, 10.2.0.0/16', '10.2.0.0/16, 10.1.0.0/16'),
    ],
    [
      'its keys are written in another order',
      block.replace('cidr: 10.0.0.0/8, ', '').replace(' }]', ' }], cidr: 10.0.0.0/8'),
    ],
    ['it loses an item of a list', block.replace('{ a: 1 }, ', '')],
  ])('keeps its findings when %s', async (_what, edited) => {
    expect(edited).not.toBe(block);
    expect(await changes(blocks(block), blocks('{ cidr: 127.0.0.0/8 }', edited))).toHaveLength(1);
  });

  it.each([
    ['spares less', block.replace(', 10.2.0.0/16', '')],
    ['holds for another value', block.replace('10.0.0.0/8', '0.0.0.0/0')],
    ['gains a key', block.replace('peers', 'all: {}, peers')],
    ['loses a key', block.replace('except: [10.1.0.0/16, 10.2.0.0/16], ', '')],
    ['gains an item of a list', block.replace('{ a: 1 }', '{ a: 1 }, { d: 3 }')],
    ['loses a key in an item of a list', block.replace(', c: [1]', '')],
    ['has an emptied list', block.replace('[{ a: 1 }, { b: 2, c: [1] }]', '[]')],
  ])('is another one when it %s', async (_what, edited) => {
    expect(edited).not.toBe(block);
    expect(await changes(blocks(block), blocks(edited))).toEqual([
      expect.stringMatching(/^fixed any-block /),
      expect.stringMatching(/^introduced any-block /),
    ]);
  });
});

describe('items that collide', () => {
  it('are not another finding in another order', async () => {
    const ports = (...numbers: readonly number[]) =>
      pod(
        `    - name: app\n      image: app:1\n      ports:\n${numbers.map((port) => `        - { name: http, containerPort: ${port} }\n`).join('')}`,
      );
    expect(differences(await compared({ 'a.yaml': ports(80, 81) }, { 'a.yaml': ports(81, 80) }))).toEqual([]);
  });
});
