import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress serves plain HTTP',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.',
  fix: 'Add a `tls` section with the hosts and the secret of their certificate.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  equivalents: [
    'polaris:tlsSettingsMissing',
    'kubescape:C-0263',
    'gatekeeper:K8sHttpsOnly',
    'kyverno:require-ingress-https',
    'kics:ingress_without_tls',
  ],

  *check(ingress) {
    const tls = ingress.field('spec', 'tls');
    if (tls.isAbsent || (tls.isList && tls.items.length === 0)) {
      yield tls.violation(`Ingress "${ingress.subject.name}" serves its hosts without TLS`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec: #!\n  rules:\n    - host: shop.example\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls: [] #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example]\n      secretName: shop-tls\n',
    ],
  },
});
