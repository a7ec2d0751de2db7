import { isGained, isLost } from '../../../analysis/change/protection.ts';
import { writtenText } from '../../../analysis/written-text.ts';
import { paired } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Ingress', 'Route', 'Gateway'], {
  summary: 'Visitors are no longer sent from HTTP to HTTPS',
  severity: 'medium',

  why: 'The first request of a visitor goes out in the clear: whoever sits in between keeps them there and reads along.',
  fix: 'Keep the redirect.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect',
  ],
  equivalents: [],

  *check(before, after) {
    const message = `${after.kind} "${after.subject.name}" no longer sends visitors to HTTPS`;
    const [was, is] = [before.field('metadata', 'annotations'), after.field('metadata', 'annotations')];
    for (const key of new Set([...was.entries, ...is.entries].map(([name]) => name))) {
      const setting = settings.find(([end]) => key.endsWith(end));
      const [old, now] = [was.field(key), is.field(key)];
      if (setting === undefined || old.isHidden || now.isHidden) continue;
      const sends = (field: typeof now): boolean => setting[1].test(writtenText(field) ?? '');
      if (sends(old) && !sends(now)) yield now.violation(message);
    }
    const policy = after.field('spec', 'tls', 'insecureEdgeTerminationPolicy');
    if (isGained(before.field('spec', 'tls', 'insecureEdgeTerminationPolicy'), policy, 'Allow'))
      yield policy.violation(message);
    const servers = [before, after].map((gateway) => gateway.field('spec', 'servers').items);
    for (const [old, now] of paired(
      servers[0] ?? [],
      servers[1] ?? [],
      (server) => server.field('port', 'name').text,
    )) {
      const redirect = now.field('tls', 'httpsRedirect');
      if (isLost(old.field('tls', 'httpsRedirect'), redirect, true)) yield redirect.violation(message);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/force-ssl-redirect: "true"\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "false" #!\n    nginx.ingress.kubernetes.io/force-ssl-redirect: "false" #!\nspec:\n  rules: []\n',
      },
      {
        before:
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec:\n  tls: { insecureEdgeTerminationPolicy: Redirect }\n',
        after:
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec:\n  tls:\n    insecureEdgeTerminationPolicy: Allow #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "true"\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules: []\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "false"\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "true"\nspec:\n  rules: []\n',
      },
    ],
  },
});

/** Annotations, by the end of their keys, and which of their values redirects; none written is the empty text. */
const settings: readonly (readonly [end: string, redirects: RegExp])[] = [
  ['/force-ssl-redirect', /^true$/],
  ['alb.ingress.kubernetes.io/ssl-redirect', /^\d+$/],
  ['/ssl-redirect', /^(?!false$)/],
  ['kubernetes.io/ingress.allow-http', /^false$/],
  ['networking.gke.io/v1beta1.FrontendConfig', /./],
];
