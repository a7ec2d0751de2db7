import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod runs as the default service account of its namespace',
  severity: 'low',
  why: 'All pods of the namespace that name no account share it: a right granted for one of them reaches every other.',
  fix: 'Create a service account for the workload and name it in `serviceAccountName`.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts'],
  equivalents: [
    'kube-linter:default-service-account',
    'kubesec:ServiceAccountName',
    'kics:service_account_name_undefined_or_empty',
  ],

  *check(pod) {
    const name = pod.field('serviceAccountName');
    const former = pod.field('serviceAccount');
    const account = name.isAbsent && !former.isAbsent ? former : name;
    if (account.is('default')) yield account.violation('The pod names the default service account');
    else if (account.isAbsent || account.is('')) {
      yield account.violation('The pod names no service account, so it runs as the default one');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      serviceAccountName: default #!\n      containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: "" #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccount: ${ACCOUNT}\n  containers: []\n',
    ],
  },
});
