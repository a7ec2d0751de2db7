import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress answers for every host name',
  severity: 'low',
  why: 'It takes over requests that nobody meant for it, those of other teams and forgotten DNS entries included.',
  fix: 'Name the full host of each rule.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards'],
  equivalents: [
    'gatekeeper:K8sBlockWildcardIngress',
    'kyverno:restrict-ingress-wildcard',
    'kyverno:disallow-empty-ingress-host',
  ],

  *check(ingress) {
    for (const rule of ingress.field('spec', 'rules').items) {
      const host = rule.field('host');
      if (host.isAbsent || host.is('')) yield host.violation('A rule of the Ingress answers for every host');
      else if (host.text?.includes('*'))
        yield host.violation(`A rule of the Ingress answers for ${host.text}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: "*.example.com" #!\n    - host: "" #!\n    - http: { paths: [] } #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: shop.example\n    - host: "${HOST}"\n',
    ],
  },
});
