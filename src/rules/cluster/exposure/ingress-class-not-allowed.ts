import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress is served by a controller that is not allowed',
  severity: 'medium',
  why: 'The class decides who can reach the application, and which firewall, certificate and login stand before it.',
  fix: 'Set `ingressClassName` to a class that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class'],
  equivalents: ['kyverno:restrict-ingress-classes'],
  parameters: { allowed: words('Classes that may be used, `*` for any characters; all if there are none') },

  *check(ingress, { allowed }) {
    const written = [
      ingress.field('spec', 'ingressClassName'),
      ingress.field('metadata', 'annotations', 'kubernetes.io/ingress.class'),
    ];
    for (const name of allowed.length === 0 ? [] : written) {
      if (name.text === undefined || matches(name.text, allowed)) continue;
      yield name.violation(`The class "${name.text}" is not allowed`);
    }
  },

  examples: {
    given: { allowed: ['internal', 'nginx-*'] },
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  ingressClassName: public #!\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    kubernetes.io/ingress.class: nginx #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  ingressClassName: nginx-internal\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  ingressClassName: ${CLASS}\n',
    ],
  },
});
