import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Gateway'], {
  summary: 'A gateway listens for plain HTTP only',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.',
  fix: 'Add a listener for HTTPS with its certificate, and let the one for HTTP redirect to it.',
  references: [
    'https://gateway-api.sigs.k8s.io/guides/tls/',
    'https://istio.io/latest/docs/reference/config/networking/gateway/',
  ],
  equivalents: [],

  *check(gateway) {
    const listeners = listenersOf(gateway);
    const plain = listeners.find(({ protocol }) => protocol.is('HTTP'));
    const isOnlyPlain = listeners.every(
      ({ protocol, redirect }) => protocol.is('HTTP') && !redirect.is(true),
    );
    if (plain !== undefined && isOnlyPlain)
      yield plain.protocol.violation(`Gateway "${gateway.subject.name}" listens for plain HTTP only`);
  },

  examples: {
    bad: [
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: web\n      protocol: HTTP #!\n      port: 80\n',
      'apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - port:\n        number: 80\n        protocol: HTTP #!\n',
    ],
    good: [
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: web\n      protocol: HTTP\n    - name: secure\n      protocol: HTTPS\n',
      'apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - port:\n        protocol: HTTP\n      tls:\n        httpsRedirect: true\n',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: mesh\n      protocol: HBONE\n',
    ],
  },
});

/** The Gateway API's `listeners`, or Istio's `servers`, which may redirect by themselves. */
function listenersOf(gateway: KubernetesObject): readonly { protocol: Field; redirect: Field }[] {
  const isIstio = gateway.group === 'networking.istio.io';
  return gateway.field('spec', isIstio ? 'servers' : 'listeners').items.map((item) => ({
    protocol: isIstio ? item.field('port', 'protocol') : item.field('protocol'),
    redirect: item.field('tls', 'httpsRedirect'),
  }));
}
