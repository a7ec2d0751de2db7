import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/finding/outcome.ts';
import { gate } from '../../src/gate.ts';
import { inspectChange } from '../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { Side } from '../../src/inspect/side.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { readChanges } from '../../src/source/changes.ts';
import { described } from '../support/compared.ts';
import { history } from '../support/history.ts';
import { now, treeOf, type Texts } from '../support/judge.ts';
import { createRepository, type Files } from '../support/repository.ts';

const ofChanges = rules.filter(({ topic }) => topic === 'weakening');

/** What the gate says to the change of a real repository: severity, rule, path. */
async function judged(base: Files, head: Files, moves: readonly (readonly [string, string])[] = []) {
  const repository = createRepository();
  repository.commit({ 'README.md': 'shop\n', ...base });
  repository.branch('feature');
  for (const [from, to] of moves) repository.move(from, to);
  repository.commit(head);
  const changes = await readChanges({ cwd: repository.root, base: 'main', head: 'feature' });
  try {
    return await gate(changes, { rules: ofChanges, now });
  } finally {
    await changes.close();
  }
}

function listed({ findings }: Outcome): readonly string[] {
  return findings.map(({ severity, rule, path, range }) => `${severity} ${rule} ${path}:${range.start.line}`);
}

const policy = (name: string, namespace: string, selector = '{}') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nspec:\n  podSelector: ${selector}\n  policyTypes: [Ingress]\n`;
const deployment = (name: string, more = '        runAsNonRoot: true') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  replicas: 2\n  selector:\n    matchLabels: { app: ${name} }\n  template:\n    metadata:\n      labels: { app: ${name} }\n    spec:\n      securityContext:\n${more}\n      containers:\n        - name: ${name}\n          image: registry.example/${name}:1.2\n`;
const workflow =
  'on: pull_request\npermissions:\n  contents: read\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          exit-code: 1\n';

describe('a change that weakens', () => {
  it('is blocked though it breaks no rule about how things are', async () => {
    const outcome = await judged(
      {
        'k8s/app.yaml': deployment('shop'),
        'k8s/net.yaml': policy('closed', 'shop'),
        '.github/workflows/scan.yml': workflow,
        CODEOWNERS: '* @all\n/k8s/ @platform\n',
        Dockerfile: 'FROM debian:12\nRUN curl -fO https://example.com/a && sha256sum -c a.sum\nUSER 10001\n',
      },
      {
        'k8s/app.yaml': deployment('shop', '        runAsNonRoot: false'),
        'k8s/net.yaml': null,
        '.github/workflows/scan.yml': workflow
          .replace('exit-code: 1', 'exit-code: 0')
          .replace('contents: read', 'contents: write'),
        CODEOWNERS: '# none\n',
        Dockerfile: 'FROM debian:12\nRUN curl -fO https://example.com/a\nUSER root\n',
      },
    );
    expect(outcome.verdict).toBe('blocked');
    expect(listed(outcome)).toEqual([
      'high workflow-permissions-widened .github/workflows/scan.yml:3',
      'high scanner-softened .github/workflows/scan.yml:10',
      'high code-owner-lost CODEOWNERS:1',
      'high code-owner-lost CODEOWNERS:1',
      'high verification-removed Dockerfile:2',
      'medium image-user-lowered Dockerfile:3',
      'medium non-root-lost k8s/app.yaml:15',
      'high network-policy-removed k8s/net.yaml:4',
    ]);
    expect(outcome.findings.every(({ status }) => status === 'introduced')).toBe(true);
  });

  it('is seen through a move to another file and through another name', async () => {
    const weaker = '        runAsNonRoot: false';
    const moved = await judged(
      { 'a.yaml': deployment('shop') },
      { 'a.yaml': null, 'b/c.yaml': deployment('shop', weaker) },
    );
    expect(listed(moved)).toEqual(['medium non-root-lost b/c.yaml:15']);
    const renamed = await judged({ 'a.yaml': deployment('shop') }, { 'a.yaml': deployment('store', weaker) });
    expect(listed(renamed)).toContain('medium non-root-lost a.yaml:15');
  });

  it('is seen where a workflow leaves the folder that GitHub reads', async () => {
    const outcome = await judged({ '.github/workflows/scan.yml': workflow }, {}, [
      ['.github/workflows/scan.yml', 'scan.yml.off'],
    ]);
    expect(listed(outcome)).toEqual(['high scanner-removed .github/workflows/scan.yml:8']);
    expect(outcome.findings[0]?.excerpt.lines).toContain('      - uses: aquasecurity/trivy-action@v0.30.0');
  });

  it('is seen where the same policy comes up in another namespace', async () => {
    const outcome = await judged(
      { 'a.yaml': policy('closed', 'shop') },
      { 'a.yaml': null, 'b.yaml': policy('closed', 'test') },
    );
    expect(listed(outcome)).toEqual(['high network-policy-removed a.yaml:4']);
  });

  it('is seen where an unrelated workload goes together with the policy', async () => {
    const closed = policy('closed', 'shop', '{ matchLabels: { app: shop } }');
    const outcome = await judged(
      { 'a.yaml': closed, 'b.yaml': deployment('other') },
      { 'a.yaml': null, 'b.yaml': null },
    );
    expect(listed(outcome)).toEqual(['high network-policy-removed a.yaml:4']);
  });
});

describe('a change that weakens nothing', () => {
  const closed = policy('closed', 'shop', '{ matchLabels: { app: shop } }');

  it.each<[string, Files, Files]>([
    [
      'splits a file',
      { 'a.yaml': `${deployment('shop')}---\n${closed}` },
      { 'a.yaml': closed, 'b.yaml': deployment('shop') },
    ],
    ['renames a policy', { 'a.yaml': closed }, { 'a.yaml': closed.replace('closed', 'shut') }],
    [
      'removes a policy with its pods',
      { 'a.yaml': `${deployment('shop')}---\n${closed}` },
      { 'a.yaml': null },
    ],
    ['writes out a namespace', { 'a.yaml': closed.replace('  namespace: shop\n', '') }, { 'a.yaml': closed }],
    [
      'renames everything of an application',
      { 'a.yaml': `${deployment('shop')}---\n${closed}` },
      { 'b.yaml': `${deployment('shop')}---\n${closed}`.replaceAll('shop', 'store'), 'a.yaml': null },
    ],
    [
      'renames a workflow',
      { '.github/workflows/a.yml': workflow },
      { '.github/workflows/a.yml': null, '.github/workflows/b.yaml': workflow },
    ],
    [
      'moves the code owners',
      { CODEOWNERS: '* @all\n' },
      { CODEOWNERS: null, '.github/CODEOWNERS': '* @all\n' },
    ],
    [
      'adds everything at once',
      {},
      { 'a.yaml': `${deployment('shop')}---\n${closed}`, '.github/workflows/a.yml': workflow },
    ],
  ])('passes when it %s', async (_what, base, head) => {
    const outcome = await judged(base, head);
    expect(listed(outcome).filter((line) => !line.includes('image-source-changed'))).toEqual([]);
    expect(outcome.faults).toEqual([]);
  });
});

it.each([1, 2])('takes no change of the form alone for a weakening (history %i)', async (seed) => {
  let before: Texts = {};
  const weakened: string[] = [];
  for (const { files, isForm } of history(seed * 1_000_000, 40)) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(files)])];
    const sides = [before, files].map((texts) => new Side(treeOf(texts), ruleSet(ofChanges)));
    const [base, head] = sides;
    const changed = paths.map((path) => ({
      base: path in before ? path : undefined,
      head: path in files ? path : undefined,
    }));
    if (base !== undefined && head !== undefined && isForm) {
      await inspectChange(changed, base, head, { isIgnored: () => undefined });
      weakened.push(...head.findings.map(described));
    }
    before = files;
  }
  expect(weakened).toEqual([]);
});
