import { describe, expect, it } from 'vitest';
import type { PodSecurityVersion } from '../../../src/analysis/pod-security/level.ts';
import { podSecurity, UserError } from '../../../src/index.ts';
import { podWith } from './pods.ts';

const baseline = { level: 'baseline', version: 'latest' } as const;

const workload = (kind: string, nesting: string) => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
${nesting}: { spec: { containers: [{ name: app, securityContext: { privileged: true } }] } } ${'}'.repeat(nesting.split('{').length - 1)}
`;

describe('podSecurity', () => {
  it('gives violations in the shape that is promised', () => {
    expect(podSecurity(workload('Deployment', 'spec: { template'), baseline)).toEqual({
      allowed: false,
      violations: [
        {
          control: 'privileged',
          subject: { kind: 'Deployment', namespace: 'shop', name: 'web', container: 'app' },
          container: 'app',
          field: 'spec.template.spec.containers[app].securityContext.privileged',
          message: 'Container "app" must not set privileged to true',
        },
      ],
    });
  });

  it('leaves the container out where the pod is at fault', () => {
    const [violation] = podSecurity(podWith({ hostPID: true }), baseline).violations;
    expect(violation).toEqual({
      control: 'hostNamespaces',
      subject: { kind: 'Pod', namespace: '', name: 'web' },
      field: 'spec.hostPID',
      message: 'The pod must not set hostPID to true',
    });
  });

  it.each([
    ['StatefulSet', 'spec: { template'],
    ['CronJob', 'spec: { jobTemplate: { spec: { template'],
    ['PodTemplate', 'template'],
  ])('finds the pods of a %s', (kind, nesting) => {
    expect(podSecurity(workload(kind, nesting), baseline).violations).toHaveLength(1);
  });

  it('judges every object of a manifest', () => {
    const list = `kind: PodList\napiVersion: v1\nitems: [${podWith({ hostPID: true })}, ${podWith({})}]`;
    const manifest = [podWith({}), list, podWith({ hostIPC: true })].join('\n---\n');
    expect(podSecurity(manifest, baseline).violations.map(({ field }) => field)).toEqual([
      'spec.hostPID',
      'spec.hostIPC',
    ]);
  });

  it.each(['', 'kind: Service\napiVersion: v1\nspec: {}\n', '- a\n- b\n'])(
    'allows what holds no pod: %j',
    (text) => {
      expect(podSecurity(text, { level: 'restricted', version: 'v1.30' })).toEqual({
        allowed: true,
        violations: [],
      });
    },
  );

  it('takes a version that is not out yet for the latest', () => {
    const manifest = podWith({ securityContext: { sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } });
    const allowed = (version: PodSecurityVersion) =>
      podSecurity(manifest, { level: 'baseline', version }).allowed;
    expect([allowed('v1.9'), allowed('v1.31'), allowed('v1.99999'), allowed('latest')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each<[string, string]>([
    ['Restricted', 'latest'],
    ['', 'latest'],
    ['baseline', ''],
    ['baseline', '1.30'],
    ['baseline', 'v1.01'],
    ['baseline', 'v1.-1'],
    ['baseline', 'v1.1e1'],
    ['baseline', 'v2.0'],
    ['baseline', 'v1.30\n'],
  ])('refuses the level %j with the version %j', (level, version) => {
    // @ts-expect-error A caller in JavaScript may write anything.
    expect(() => podSecurity('', { level, version })).toThrow(UserError);
  });

  it.each([
    ['kind: Pod\nspec: [\n', 'line 3, column 1'],
    ['kind: Pod\nspec:\n  hostPID: !!bool maybe\n', 'line 3, column'],
  ])('refuses what is no YAML, with the place: %j', (text, place) => {
    expect(() => podSecurity(text, baseline)).toThrow(UserError);
    expect(() => podSecurity(text, baseline)).toThrow(place);
  });
});
