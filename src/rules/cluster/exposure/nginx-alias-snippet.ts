import { snippetsWith } from '../../../analysis/ingress-nginx.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'A snippet of an Ingress serves files of the ingress controller',
  severity: 'high',
  why: "With `alias` the controller hands out its own files, its ServiceAccount's token among them, which reads the secrets of the whole cluster.",
  fix: 'Remove the snippet; serve files from a workload of their own.',
  references: ['https://github.com/kubernetes/ingress-nginx/issues/7837'],
  equivalents: ['checkov:CKV_K8S_154'],

  *check(ingress) {
    for (const snippet of snippetsWith(ingress, /\balias\b/)) {
      yield snippet.violation(
        `A snippet of Ingress "${ingress.subject.name}" serves files of the controller`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: | #!\n      location /x { alias /var/run/secrets/; }\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-alias: www.shop.example\n',
    ],
  },
});
