import { describe, expect, it } from 'vitest';
import { compared } from '../support/compared.ts';
import { fixed, introduced, judgeTexts, listed } from '../support/judge.ts';
import { hostPod } from '../support/manifests.ts';

/** Another name, and nothing else. */
const renamed = hostPod('copy').replace('serviceAccountName: copy', 'serviceAccountName: web');
const join = (...documents: readonly string[]): string => documents.join('---\n');

describe('an object with another name', () => {
  it('keeps its findings when all else, but what is called after it, stays', async () => {
    const base = { 'a.yaml': hostPod('web') };
    for (const path of ['a.yaml', 'shop.yaml']) {
      const outcome = await judgeTexts(base, {
        [path]: hostPod('shop').replace('serviceAccountName: shop', 'serviceAccountName: web'),
      });
      expect(listed(outcome)).toEqual([`moved host-network ${path}`]);
    }
  });

  it('keeps those of a container that bears its name', async () => {
    const pod = (name: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  labels: { app: ${name} }\nspec:\n  containers:\n    - name: ${name}\n      image: app:1.2\n      securityContext: { privileged: true }\n`;
    const outcome = await judgeTexts({ 'a.yaml': pod('web') }, { 'a.yaml': pod('shop') });
    expect(listed(outcome)).toEqual(['moved privileged-container a.yaml']);
  });

  it.each([
    ['another namespace', hostPod('web').replaceAll('namespace: shop', 'namespace: kube-system')],
    ['another kind', hostPod('other').replace('kind: Deployment', 'kind: StatefulSet')],
    ['another image', hostPod('other').replace('app:1.2', 'app:1.3')],
    ['another account', hostPod('other')],
    ['other labels below', `${renamed.split('---')[0]}extra: { labels: { app: copy } }\n`],
  ])('is another one when it has %s too', async (_what, head) => {
    const extra = head.includes('extra:') ? 'extra: { labels: { app: web } }\n' : '';
    const base = `${hostPod('web').split('---')[0]}${extra}`;
    const outcome = await judgeTexts({ 'a.yaml': base }, { 'a.yaml': head });
    expect(listed(outcome).toSorted()).toEqual([
      'fixed host-network a.yaml',
      'introduced host-network a.yaml',
    ]);
  });

  it.each([
    ['the same file', { 'a.yaml': join(hostPod('web'), renamed) }],
    ['another file', { 'a.yaml': hostPod('web'), 'b.yaml': renamed }],
    ['another file, the original in a third', { 'c.yaml': hostPod('web'), 'b.yaml': renamed }],
  ])('introduces the findings of a copy in %s', async (_what, head) => {
    const outcome = await judgeTexts({ 'a.yaml': hostPod('web') }, head);
    expect(introduced(outcome)).toEqual([expect.stringContaining('Deployment/copy')]);
    expect(fixed(outcome)).toEqual([]);
  });

  it('introduces the findings of a copy when the original is mended', async () => {
    const mended = hostPod('web').replace('      hostNetwork: true\n', '');
    const outcome = await judgeTexts({ 'a.yaml': hostPod('web') }, { 'a.yaml': join(mended, renamed) });
    expect(introduced(outcome)).toHaveLength(1);
    expect(fixed(outcome)).toHaveLength(1);
  });

  it('is another one when it is a namespace', async () => {
    const namespace = (name: string) =>
      `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels: { pod-security.kubernetes.io/enforce: privileged }\n`;
    const all = await compared({ 'a.yaml': namespace('dev') }, { 'a.yaml': namespace('prod') });
    expect(all.map(({ status }) => status)).not.toContain('moved');
    expect(all.map(({ status }) => status)).toContain('introduced');
  });

  it('is another one when it selects others than before', async () => {
    const policy = (name: string) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  podSelector: { matchLabels: { app: ${name} } }\n  policyTypes: [Ingress]\n  ingress:\n    - from: [{ ipBlock: { cidr: 0.0.0.0/0 } }]\n`;
    const all = await compared({ 'a.yaml': policy('web') }, { 'a.yaml': policy('shop') }, { isAlone: true });
    expect(all.map(({ status }) => status).toSorted()).toEqual(['fixed', 'introduced']);
  });

  it('never takes whoever a binding names for a mere name', async () => {
    const binding = (name: string) =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: ${name} }\nrules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n    resourceNames: [${name}]\n`;
    const outcome = await judgeTexts({ 'a.yaml': binding('alice') }, { 'a.yaml': binding('mallory') });
    expect(introduced(outcome)).toHaveLength(1);
  });
});

describe('a stage or service with another name', () => {
  const stages = (name: string, before = '') =>
    `${before}FROM golang AS ${name}\nENV API_KEY=abc\nRUN make\nFROM debian:12\nCOPY --from=${name} /app /app\n`;

  it('keeps its findings when all else stays', async () => {
    const outcome = await judgeTexts({ Dockerfile: stages('build') }, { Dockerfile: stages('builder') });
    expect(introduced(outcome)).toEqual([]);
    expect(listed(outcome).filter((line) => line.startsWith('moved'))).toHaveLength(2);
    const compose = (name: string) => `services:\n  ${name}:\n    image: app:1.2\n    privileged: true\n`;
    const services = await judgeTexts({ 'compose.yaml': compose('a') }, { 'compose.yaml': compose('b') });
    expect(listed(services)).toEqual(['moved privileged-service compose.yaml']);
  });

  it('introduces the findings of a copied stage, in the copy', async () => {
    const copy = 'FROM golang AS copy\nENV API_KEY=abc\nRUN make\n';
    const outcome = await judgeTexts({ Dockerfile: stages('build') }, { Dockerfile: stages('build', copy) });
    expect(introduced(outcome)).toEqual([
      expect.stringContaining('Stage/copy'),
      expect.stringContaining('Stage/copy'),
    ]);
  });

  it('introduces the findings of a copied stage when the original is mended', async () => {
    const copy = 'FROM golang AS copy\nENV API_KEY=abc\nRUN make\n';
    const mended = stages('build')
      .replace('golang', 'golang:1.24@sha256:'.padEnd(83, 'a'))
      .replace('ENV API_KEY=abc\n', '');
    const outcome = await judgeTexts({ Dockerfile: stages('build') }, { Dockerfile: copy + mended });
    expect(introduced(outcome)).toHaveLength(2);
    expect(fixed(outcome)).toHaveLength(2);
  });

  it('knows stages without a name when another one is put in front or behind', async () => {
    const base = 'FROM golang\nENV API_KEY=abc\nFROM debian:12\nUSER app\n';
    const front = await judgeTexts({ Dockerfile: base }, { Dockerfile: `FROM node\n${base}` });
    expect(introduced(front)).toEqual(['floating-base-image Dockerfile Stage/0 FROM']);
    expect(listed(front).filter((line) => line.startsWith('existing'))).toHaveLength(2);
    const behind = await judgeTexts(
      { Dockerfile: 'FROM golang\nENV API_KEY=abc\nUSER app\n' },
      { Dockerfile: 'FROM golang\nENV API_KEY=abc\nUSER app\nFROM alpine\nUSER app\n' },
    );
    expect(introduced(behind)).toEqual(['floating-base-image Dockerfile Stage/final FROM']);
    expect(fixed(behind)).toEqual([]);
  });
});

describe('namesakes that all move', () => {
  it('go together by their folders', async () => {
    const safe = hostPod('a').replace('      hostNetwork: true\n', '');
    const outcome = await judgeTexts(
      { 'dev/a.yaml': hostPod('a'), 'prod/a.yaml': safe },
      { 'k8s/dev/a.yaml': safe, 'k8s/prod/a.yaml': hostPod('a') },
    );
    expect(listed(outcome)).toEqual([
      'fixed host-network dev/a.yaml',
      'introduced host-network k8s/prod/a.yaml',
    ]);
  });

  it('go together by what they say where their paths tell nothing', async () => {
    const safe = hostPod('a').replace('      hostNetwork: true\n', '');
    const outcome = await judgeTexts(
      { 'one.yaml': hostPod('a'), 'two.yaml': `${safe}---\n${hostPod('b')}` },
      { 'new.yaml': `${safe}---\n${hostPod('b')}`, 'other.yaml': hostPod('a') },
    );
    expect(introduced(outcome)).toEqual([]);
    expect(fixed(outcome)).toEqual([]);
  });
});
