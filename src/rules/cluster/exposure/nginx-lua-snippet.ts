import { snippetsWith } from '../../../analysis/ingress-nginx.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'A snippet of an Ingress runs Lua or reaches for the token of the controller',
  severity: 'high',
  why: 'The code runs inside the ingress controller and reads its token, and with it the secrets of the whole cluster (CVE-2021-25742).',
  fix: 'Remove the snippet; put code into a service of its own.',
  references: ['https://github.com/kubernetes/ingress-nginx/issues/7837'],
  equivalents: ['checkov:CKV_K8S_152'],

  *check(ingress) {
    for (const snippet of snippetsWith(ingress, /lua_|_lua|kubernetes\.io/)) {
      yield snippet.violation(
        `A snippet of Ingress "${ingress.subject.name}" runs code inside the controller`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: | #!\n      set_by_lua $token "return ngx.var.uri";\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: add_header X-Frame-Options DENY;\n',
    ],
  },
});
