import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { pathClaims } from '../../../analysis/host-claims.ts';
import { objectRule } from '../../rule.ts';

const sharedPaths = claimedTwice((bundle) => bundle.all('Ingress'), pathClaims);

export default objectRule(['Ingress'], {
  needs: 'bundle',
  summary: 'Two ingresses claim one path of a host',
  severity: 'medium',
  why: 'Which of them answers is decided by the controller, often by age: requests and their cookies go to the wrong service.',
  fix: 'Let one ingress answer for the path.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules'],
  equivalents: ['kyverno:unique-ingress-path', 'kyverno:unique-ingress-host-and-path'],

  *check(ingress, bundle) {
    for (const { field, other } of sharedPaths(ingress, bundle)) {
      yield field.violation(`Ingress "${other.subject.name}" answers for this path too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart #!\n            pathType: Prefix\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart #!\n            pathType: Prefix\n          - path: /\n            pathType: Prefix\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  ingressClassName: internal\n  rules:\n    - http:\n        paths:\n          - path: /\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  ingressClassName: public\n  rules:\n    - http:\n        paths:\n          - path: /\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: canary\n  annotations:\n    nginx.ingress.kubernetes.io/canary: "true"\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /\n',
    ],
  },
});
