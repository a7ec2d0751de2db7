import { accountOf } from '../../../analysis/service-account.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod names a service account that is not there',
  severity: 'low',
  why: 'No pod is created until somebody makes the account, with whatever rights are bound to that name.',
  fix: 'Name a service account that is deployed.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  equivalents: ['kube-linter:non-existent-service-account', 'kubescape:C-0307'],

  *check(pod, bundle) {
    const account = accountOf(pod);
    if (['default', ''].includes(account.text ?? '')) return;
    if (!bundle.lacks('ServiceAccount', pod.object.subject.namespace, account)) return;
    yield account.violation(`There is no service account "${account.text}" here`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: wed #!\n  containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      serviceAccount: shop #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: other\nspec:\n  serviceAccountName: default\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${NAME}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\n  namespace: batch\nspec:\n  serviceAccountName: worker\n',
    ],
  },
});
