import { objectRule } from '../../rule.ts';

export default objectRule(['ServiceAccount'], {
  summary: 'Every pod of a service account receives its token',
  severity: 'info',
  why: 'A pod that does not talk to the API server carries a credential for it that an attacker can take.',
  fix: 'Set `automountServiceAccountToken: false` here, and `true` in the pods that need the token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  equivalents: ['kyverno:restrict-sa-automount-sa-token', 'kubescape:C-0034', 'kubescape:C-0190'],

  *check(account) {
    const automount = account.field('automountServiceAccountToken');
    if (account.subject.name !== 'default' && (automount.is(true) || automount.isAbsent)) {
      yield automount.violation(`Every pod of service account "${account.subject.name}" receives its token`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop #!\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: true #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: false\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: ${AUTOMOUNT}\n',
    ],
  },
});
