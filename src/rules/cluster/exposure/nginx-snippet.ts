import { nginxSnippets } from '../../../analysis/ingress-nginx.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress writes into the configuration of nginx',
  severity: 'medium',
  why: 'Whoever may change the Ingress runs directives inside the controller, whose token reads the secrets of the whole cluster (CVE-2021-25742).',
  fix: 'Replace the snippet by the annotation for the setting, and keep `allow-snippet-annotations` off.',
  references: ['https://github.com/kubernetes/ingress-nginx/issues/7837'],
  equivalents: [
    'checkov:CKV_K8S_153',
    'kyverno:disallow-ingress-nginx-custom-snippets',
    'kyverno:check-ingress-nginx-controller-version-and-annotation-policy',
  ],

  *check(ingress) {
    for (const snippet of nginxSnippets(ingress)) {
      if (!snippet.isAbsent)
        yield snippet.violation(`Ingress "${ingress.subject.name}" writes into the configuration of nginx`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: | #!\n      more_set_headers "X: y";\n    nginx.org/server-snippets: "${SNIPPET}" #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/rewrite-target: /\n',
    ],
  },
});
