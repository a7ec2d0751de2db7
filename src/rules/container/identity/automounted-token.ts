import { accountOf, tokenSetting } from '../../../analysis/service-account.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod holds a token of the Kubernetes API',
  severity: 'medium',
  why: 'Whoever breaks into a container finds the token and speaks to the API server as the pod. Where somebody asked for it with `true` this counts as low: the program may need it.',
  fix: 'Set `automountServiceAccountToken: false`, unless the program talks to the API server.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  equivalents: [
    'checkov:CKV_K8S_38',
    'kubesec:AutomountServiceAccountToken',
    'kyverno:restrict-automount-sa-token',
    'kics:service_account_token_automount_not_disabled',
    'kubescape:C-0034',
    'kubescape:C-0190',
    'kubescape:C-0261',
  ],

  *check(pod, bundle) {
    const own = pod.field('automountServiceAccountToken');
    const inForce = tokenSetting(pod, bundle);
    if (own.is(true)) yield own.violation('The pod asks for a token of the Kubernetes API', 'low');
    else if (inForce.is(true)) {
      const account = accountOf(pod).text ?? 'default';
      yield own.violation(
        `The pod holds a token of the Kubernetes API, as its service account "${account}" asks for`,
        'low',
      );
    } else if (inForce.isAbsent) {
      yield own.violation('The pod holds a token of the Kubernetes API, which is the default');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      automountServiceAccountToken: true #!\n      containers: []\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: true\n---\napiVersion: v1\nkind: Pod\nspec: #!\n  serviceAccountName: shop\n  containers: []\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\n  namespace: shop\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  namespace: cart\nspec: #!\n  serviceAccountName: shop\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers: []\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers: []\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: ${TOKEN}\n  containers: []\n',
    ],
  },
});
