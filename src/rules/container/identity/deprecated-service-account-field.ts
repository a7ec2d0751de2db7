import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod names its service account in the deprecated field',
  severity: 'info',
  why: '`serviceAccount` is an old name for `serviceAccountName`, which wins where both are set: a reviewer may read the wrong one.',
  fix: 'Rename the field to `serviceAccountName`.',
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context',
  ],
  equivalents: ['kube-linter:deprecated-service-account-field', 'kubescape:C-0294'],

  *check(pod) {
    const former = pod.field('serviceAccount');
    if (former.isAbsent) return;
    const violation = former.violation('The pod uses the deprecated field "serviceAccount"');
    yield { ...violation, edit: former.rename('serviceAccountName') };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccount: shop #!\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      serviceAccountName: shop\n      serviceAccount: ${ACCOUNT} #!\n      containers: []\n',
    ],
    good: ['apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers: []\n'],
  },
});
