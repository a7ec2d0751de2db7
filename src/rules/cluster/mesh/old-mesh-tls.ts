import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Gateway', 'Mesh', 'TLSOption'], {
  summary: 'A gateway or mesh accepts TLS versions that are broken',
  severity: 'medium',
  why: 'Who sits in between can make both sides use TLS 1.0 or 1.1, whose protection they break.',
  fix: 'Set the minimum to TLS 1.2 or 1.3.',
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  equivalents: ['kyverno:enforce-min-tls-version'],

  *check(object) {
    for (const version of minimums(object)) {
      if (old.test(version.text ?? ''))
        yield version.violation(`${version.text} admits broken versions of TLS`);
    }
    const incoming = object.field('spec', 'tls', 'incoming', 'tlsMinVersion');
    if (isConsul(object) && incoming.isAbsent)
      yield incoming.violation('The mesh states no minimum of TLS', 'info');
  },

  examples: {
    bad: [
      'apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec:\n  tls:\n    incoming:\n      tlsMinVersion: TLSv1_1 #!\n',
      'apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec: #!\n  peering: { peerThroughMeshGateways: true }\n',
      'apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - tls:\n        minProtocolVersion: TLSV1_0 #!\n',
      'apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nspec:\n  minVersion: VersionTLS11 #!\n',
    ],
    good: [
      'apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec:\n  tls:\n    incoming:\n      tlsMinVersion: TLSv1_2\n',
      'apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - tls: { minProtocolVersion: "${TLS}" }\n',
    ],
  },
});

/** TLS 1.0 and 1.1 as Consul, Istio and Traefik spell them. */
const old = /^(?:TLSv1_[01]|TLSV1_[01]|VersionTLS1[01])$/;

function isConsul(object: KubernetesObject): boolean {
  return object.group === 'consul.hashicorp.com';
}

function minimums(object: KubernetesObject): readonly Field[] {
  const spec = object.field('spec');
  const consul = ['incoming', 'outgoing'].map((way) => spec.field('tls', way, 'tlsMinVersion'));
  const istio = spec.field('servers').items.map((server) => server.field('tls', 'minProtocolVersion'));
  return [...consul, ...istio, spec.field('minVersion')];
}
