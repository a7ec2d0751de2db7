import { objectRule } from '../../rule.ts';

export default objectRule(['ServiceAccount'], {
  summary: 'A service account lists secrets',
  severity: 'low',
  why: 'The list was for tokens that never expire; since Kubernetes 1.24 nothing needs it, and what it names often is such a token.',
  fix: 'Remove `secrets`; pods receive tokens that expire.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets'],
  equivalents: ['kyverno:check-serviceaccount-secrets'],

  *check(account) {
    const secrets = account.field('secrets');
    if (secrets.items.length === 0) return;
    yield secrets.violation(`Service account "${account.subject.name}" lists secrets`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: #!\n  - name: shop-token-x7k2p\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: []\nimagePullSecrets:\n  - name: registry\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: ${SECRETS}\n',
    ],
  },
});
