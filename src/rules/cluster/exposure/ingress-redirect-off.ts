import { writtenText } from '../../../analysis/written-text.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress', 'Route'], {
  summary: 'An Ingress or Route keeps serving plain HTTP beside HTTPS',
  severity: 'medium',
  why: 'The first request of a visitor goes out in the clear: whoever sits in between keeps them there and reads along.',
  fix: 'Remove the setting, so that the controller redirects to HTTPS.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect',
    'https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#disabling_http',
  ],
  equivalents: [],

  *check(object) {
    const message = `${object.kind} "${object.subject.name}" serves plain HTTP beside HTTPS`;
    for (const [key, annotation] of object.field('metadata', 'annotations').entries) {
      const plain = settings.find(([name]) => key.endsWith(name));
      if (plain === undefined || writtenText(annotation) !== plain[1]) continue;
      const violation = annotation.violation(message);
      yield { ...violation, edit: annotation.set(plain[1] === 'true' ? 'false' : 'true') };
    }
    const policy = object.field('spec', 'tls', 'insecureEdgeTerminationPolicy');
    if (policy.is('Allow')) yield { ...policy.violation(message), edit: policy.set('Redirect') };
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "false" #!\n    kubernetes.io/ingress.allow-http: "true" #!\n',
      'apiVersion: route.openshift.io/v1\nkind: Route\nspec:\n  tls:\n    termination: edge\n    insecureEdgeTerminationPolicy: Allow #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "true"\n    kubernetes.io/ingress.allow-http: "false"\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "${REDIRECT}"\n',
    ],
  },
});

/** The end of an annotation's name and the value that leaves HTTP open. */
const settings: readonly (readonly [string, string])[] = [
  ['ingress.kubernetes.io/ssl-redirect', 'false'],
  ['ingress.kubernetes.io/force-ssl-redirect', 'false'],
  ['haproxy.org/ssl-redirect', 'false'],
  ['kubernetes.io/ingress.allow-http', 'true'],
];
