import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { hostClaims } from '../../../analysis/host-claims.ts';
import { objectRule } from '../../rule.ts';

const kinds = ['Ingress', 'Route', 'HTTPRoute'] as const;
const sharedHosts = claimedTwice((bundle) => kinds.flatMap((kind) => bundle.all(kind)), hostClaims);

export default objectRule([...kinds], {
  needs: 'bundle',
  summary: 'Two objects answer for one host',
  severity: 'info',
  why: 'What one of them sets for the host, such as its certificate, may hold for the paths of the other or not.',
  fix: 'Keep the paths of a host in one object.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#name-based-virtual-hosting'],
  equivalents: ['gatekeeper:K8sUniqueIngressHost', 'kyverno:unique-ingress-host', 'kyverno:unique-routes'],

  *check(object, bundle) {
    for (const { what, field, other } of sharedHosts(object, bundle)) {
      yield field.violation(`${other.kind} "${other.subject.name}" answers for "${what}" too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example #!\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: cart\nspec:\n  rules:\n    - host: shop.example #!\n',
      'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: web\nspec:\n  host: shop.example #!\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: cart\nspec:\n  hostnames:\n    - shop.example #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n    - host: shop.example\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: cart\nspec:\n  rules:\n    - host: cart.example\n',
    ],
  },
});
