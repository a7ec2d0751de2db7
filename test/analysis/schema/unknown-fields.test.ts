import { describe, expect, it } from 'vitest';
import { isExtension, typeOf } from '../../../src/analysis/schema/field-table.ts';
import { unknownFields } from '../../../src/analysis/schema/unknown-fields.ts';
import { parseKubernetes } from '../../../src/parse/kubernetes/kubernetes.ts';

function unknown(text: string): readonly string[] {
  return parseKubernetes(text).flatMap(({ root }) =>
    Array.from(
      unknownFields(root),
      ({ field, meant }) => `${field.path}${meant === undefined ? '' : ` → ${meant}`}`,
    ),
  );
}

describe('the fields of an API', () => {
  it.each([
    ['v1', 'Pod'],
    ['apps/v1', 'Deployment'],
    ['apps/v1beta1', 'Deployment'],
    ['networking.k8s.io/v1', 'NetworkPolicy'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
    ['networking.istio.io/v1beta1', 'DestinationRule'],
    ['security.istio.io/v1', 'AuthorizationPolicy'],
    ['argoproj.io/v1alpha1', 'Rollout'],
    ['argoproj.io/v1alpha1', 'Application'],
    ['argoproj.io/v1alpha1', 'Workflow'],
    ['cert-manager.io/v1', 'ClusterIssuer'],
    ['monitoring.coreos.com/v1', 'ServiceMonitor'],
    ['keda.sh/v1alpha1', 'ScaledObject'],
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization'],
    ['helm.toolkit.fluxcd.io/v2', 'HelmRelease'],
    ['external-secrets.io/v1', 'ExternalSecret'],
    ['traefik.io/v1alpha1', 'IngressRoute'],
    ['serving.knative.dev/v1', 'Service'],
    ['karpenter.sh/v1', 'NodePool'],
    ['bitnami.com/v1alpha1', 'SealedSecret'],
  ])('of %s %s are known', (apiVersion, kind) => {
    const fields = typeOf(apiVersion, kind)?.();
    expect([...(fields?.keys() ?? [])]).toEqual(
      expect.arrayContaining(['apiVersion', 'kind', 'metadata', 'spec']),
    );
  });

  it.each([
    ['v2', 'Pod'],
    ['example.dev/v1', 'Deployment'],
    ['argoproj.io/v1', 'Rollout'],
    ['', ''],
    ['__proto__/v1', 'toString'],
  ])('of %s %s are not', (apiVersion, kind) => {
    expect(typeOf(apiVersion, kind)).toBeUndefined();
  });

  it('of extensions are told from those of the core', () => {
    expect(isExtension('networking.istio.io/v1')).toBe(true);
    expect(isExtension('networking.k8s.io/v1')).toBe(false);
    expect(isExtension('v1')).toBe(false);
  });
});

describe('an unknown field', () => {
  it('is found inside lists, mappings and the types an extension takes from the core', () => {
    expect(
      unknown(`
apiVersion: argoproj.io/v1alpha1
kind: Rollout
spec:
  template: { spec: { containers: [{ name: app, imagePullPolcy: Always }] } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
spec:
  portLevelMtls: { "80": { mod: STRICT } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
spec:
  trafficPolicy: { loadBalancer: { consistentHash: { httpHeadrName: x, useSourceIp: true } } }
`),
    ).toEqual([
      'spec.template.spec.containers[app].imagePullPolcy → imagePullPolicy',
      'spec.portLevelMtls.80.mod → mode',
      'spec.trafficPolicy.loadBalancer.consistentHash.httpHeadrName → httpHeaderName',
    ]);
  });

  it('is none where anything may stand', () => {
    expect(
      unknown(`
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { labels: { any: thing } }
spec: { values: { any: { thing: 1 } }, chart: { spec: { chart: x } } }
status: { any: thing }
---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
spec: { configPatches: [{ applyTo: CLUSTER, patch: { operation: MERGE, value: { any: { thing: 1 } } } }] }
---
apiVersion: argoproj.io/v1alpha1
kind: Workflow
spec: { templates: [{ name: a, dag: { tasks: [{ name: b, withItems: [{ any: thing }] }] } }] }
`),
    ).toEqual([]);
  });

  it('is looked for without a throw in what has the wrong type', () => {
    expect(unknown('apiVersion: v1\nkind: Pod\nspec: [1, {a: b}]\n')).toEqual([]);
    expect(unknown('apiVersion: v1\nkind: Pod\nspec: {containers: {a: b}, volumes: [null, x]}\n')).toEqual(
      [],
    );
  });
});
