import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress sends everything that fits no rule to one backend',
  severity: 'low',
  why: 'Every host name that points at the controller reaches that backend, whatever was meant for it.',
  fix: 'Write a rule with a host instead of a default backend.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#default-backend'],
  equivalents: ['kyverno:restrict-ingress-defaultbackend'],

  *check(ingress) {
    // `backend` is its name in the API versions before `networking.k8s.io/v1`.
    for (const backend of [ingress.field('spec', 'defaultBackend'), ingress.field('spec', 'backend')]) {
      if (!backend.isAbsent)
        yield backend.violation(`Ingress "${ingress.subject.name}" has a default backend`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  defaultBackend: #!\n    service: { name: shop, port: { number: 80 } }\n',
      'apiVersion: extensions/v1beta1\nkind: Ingress\nspec:\n  backend: #!\n    serviceName: shop\n',
    ],
    good: ['apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: shop.example\n'],
  },
});
