import { objectRule } from '../../rule.ts';

export default objectRule(['Secret'], {
  summary: 'A secret holds a token of a service account that never expires',
  severity: 'medium',
  why: 'Whoever reads the secret once acts as the service account until somebody deletes it.',
  fix: 'Mount a projected token, or ask for one with `kubectl create token`; both expire.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token'],
  equivalents: ['kyverno:deny-secret-service-account-token-type'],

  *check(secret) {
    const type = secret.field('type');
    if (!type.is('kubernetes.io/service-account-token')) return;
    yield type.violation(`Secret "${secret.subject.name}" holds a token that never expires`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-token\n  annotations: { kubernetes.io/service-account.name: shop }\ntype: kubernetes.io/service-account-token #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\n',
      'apiVersion: v1\nkind: Secret\ntype: ${TYPE}\n',
    ],
  },
});
