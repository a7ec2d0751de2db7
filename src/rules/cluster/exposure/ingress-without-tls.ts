import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress', 'Route'], {
  summary: 'An Ingress or Route serves plain HTTP',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.',
  fix: 'Add a `tls` section: the hosts and the secret of their certificate, or for a Route its `termination`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
    'https://docs.openshift.com/container-platform/latest/networking/routes/secured-routes.html',
  ],
  equivalents: [
    'polaris:tlsSettingsMissing',
    'kubescape:C-0263',
    'gatekeeper:K8sHttpsOnly',
    'kyverno:require-ingress-https',
    'kyverno:check-routes',
    'kyverno:ingress-host-match-tls',
    'kics:ingress_without_tls',
    'kubescape:C-0245',
  ],

  *check(object) {
    if (object.kind === 'Route' && object.group !== 'route.openshift.io') return;
    const tls = object.field('spec', 'tls');
    if (tls.isAbsent || (tls.isList && tls.items.length === 0)) {
      yield tls.violation(`${object.kind} "${object.subject.name}" serves its hosts without TLS`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec: #!\n  rules:\n    - host: shop.example\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls: [] #!\n',
      'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec: #!\n  host: shop.example\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example]\n      secretName: shop-tls\n',
      'apiVersion: route.openshift.io/v1\nkind: Route\nspec:\n  tls: { termination: edge }\n',
      'apiVersion: serving.knative.dev/v1\nkind: Route\nspec:\n  traffic: []\n',
    ],
  },
});
