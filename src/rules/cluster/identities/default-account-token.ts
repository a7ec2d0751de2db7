import { objectRule } from '../../rule.ts';

export default objectRule(['ServiceAccount'], {
  summary: 'Pods without a service account receive the token of the default one',
  severity: 'low',
  why: 'An attacker in any such pod can talk to the API server with it, and has whatever is ever bound to the account.',
  fix: 'Set `automountServiceAccountToken: false` on the service account `default`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  equivalents: [
    'kubescape:C-0189',
    'kyverno:restrict-sa-automount-sa-token',
    'checkov:CKV_K8S_41',
    'kics:default_service_account_in_use',
    'kubescape:C-0034',
    'kubescape:C-0190',
  ],

  *check(account) {
    if (account.subject.name !== 'default') return;
    const automount = account.field('automountServiceAccountToken');
    if (automount.is(true) || automount.isAbsent) {
      yield automount.violation('Pods that name no service account receive a token');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default #!\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: true #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: ${AUTOMOUNT}\n',
    ],
  },
});
