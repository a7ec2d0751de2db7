import { annotationsOf } from '../../../analysis/change/annotation-setting.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Ingress', 'Service', 'HTTPRoute', 'VirtualServer'], {
  summary: 'An Ingress no longer asks its visitors who they are, or no longer filters what they send',
  severity: 'high',

  why: 'What was behind a login or a web application firewall is open to everybody who reaches the Ingress.',
  fix: 'Keep the annotation, or move the check into the application first.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication',
  ],
  equivalents: [],

  *check(before, after) {
    for (const { key, text } of annotationsOf(before, guards)) {
      const now = after.field('metadata', 'annotations', key);
      if (text === undefined || off.test(text) || now.isHidden) continue;
      const [still] = annotationsOf(after, guards).filter((each) => each.key === key);
      if (still === undefined || (still.text !== undefined && off.test(still.text)))
        yield now.violation(
          `${after.kind} "${after.subject.name}" is no longer guarded by ${key}`,
          filters.test(key) ? 'medium' : undefined,
        );
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://login.example\n    nginx.ingress.kubernetes.io/enable-modsecurity: "true"\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations: #!\n    nginx.ingress.kubernetes.io/enable-modsecurity: "false" #!\nspec:\n  rules: []\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://login.example\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://sso.example\nspec:\n  rules: []\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: "off"\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules: []\n',
      },
    ],
  },
});

const guards =
  /\/(?:auth-(?:url|type|secret|tls-secret|tls-verify-client|keycloak)|enable-(?:modsecurity|owasp-core-rules)|(?:waf|wafv2)-acl-(?:id|arn)|basic-auth-secret|jwt-key|oidc-.*|router\.middlewares)$|^konghq\.com\/plugins$/;
const filters = /modsecurity|owasp|waf/;
/** What says the same as no annotation. */
const off = /^(?:none|off|false|optional(?:_no_ca)?)?$/;
