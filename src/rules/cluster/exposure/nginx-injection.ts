import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An annotation smuggles text into the configuration of nginx',
  severity: 'high',
  why: 'Controllers before 1.11.5 and 1.12.1 copy the value unchecked: with it, whoever may write an Ingress runs code in the controller and reads the secrets of the cluster (CVE-2025-1097, 1098, 24514).',
  fix: 'Write a plain URL or name, and update the controller.',
  references: [
    'https://github.com/kubernetes/kubernetes/issues/131006',
    'https://github.com/kubernetes/kubernetes/issues/131007',
    'https://github.com/kubernetes/kubernetes/issues/131008',
  ],
  equivalents: ['trivy:KCV-0093', 'kyverno:check-ingress-nginx-controller-version-and-annotation-policy'],

  *check(ingress) {
    for (const [name, unsafe] of annotations) {
      const field = ingress.field('metadata', 'annotations', `nginx.ingress.kubernetes.io/${name}`);
      if (field.text !== undefined && unsafe.test(field.text))
        yield field.violation(`Annotation ${name} is more than the value that nginx expects`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: "http://auth.example/#;\\n}" #!\n    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=app|other #!\n    nginx.ingress.kubernetes.io/mirror-target: http://x.example/{} #!\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: "on; include /tmp/x" #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://$host/oauth2/auth?rd=$escaped_request_uri\n    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=(shop|admin)\n    nginx.ingress.kubernetes.io/mirror-host: ${MIRROR}\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: optional\n',
    ],
  },
});

const notInUrl = /[\s"'`<>{}|\\^;]/;
/** An alternative outside of brackets is free of `CN=`: it admits every certificate that holds it anywhere. */
const notInName = /[\r\n#{};]|^[^()]*\|/;
const annotations: readonly (readonly [string, RegExp])[] = [
  ['auth-url', notInUrl],
  ['mirror-target', notInUrl],
  ['mirror-host', notInUrl],
  ['auth-tls-match-cn', notInName],
  ['auth-tls-verify-client', /^(?!(?:on|off|optional|optional_no_ca)$)/],
];
