import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'A path of an Ingress changes the configuration of nginx or names files of the controller',
  severity: 'high',
  why: 'Controllers before 1.2 copy the path into their configuration: it makes them hand out their token, which reads the secrets of the whole cluster (CVE-2021-25745).',
  fix: 'Write a plain path with `pathType: Prefix` or `Exact`, and update the controller.',
  references: ['https://github.com/kubernetes/ingress-nginx/issues/8502'],
  equivalents: ['kyverno:restrict-ingress-paths'],

  *check(ingress) {
    for (const rule of ingress.field('spec', 'rules').items) {
      for (const item of rule.field('http', 'paths').items) {
        const path = item.field('path');
        if (path.text !== undefined && unsafe.test(path.text))
          yield path.violation(`Path "${path.text}" is no plain path`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /var/run/secrets/kubernetes.io/serviceaccount #!\n          - path: "/x/ { alias /; } location ~* ^/y" #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /shop(/|$)(.*)\n          - path: /api/v[0-9]{1,2}\n          - path: ${BASE}/secrets\n',
    ],
  },
});

/** Places whose files are worth stealing, a directive, or the end of the block that the path stands in. */
const unsafe =
  /\/etc|\/root|\/var\/run\/(?:secrets|kubernetes)|_by_lua|\b(?:alias|root)\s|;|\}\s*\S*\s*location/;
