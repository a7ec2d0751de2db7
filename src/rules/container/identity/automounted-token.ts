import { podRule } from '../../rule.ts';

export default podRule({
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
  ],

  *check(pod) {
    const automount = pod.field('automountServiceAccountToken');
    if (automount.is(true))
      yield automount.violation('The pod asks for a token of the Kubernetes API', 'low');
    else if (automount.isAbsent) {
      yield automount.violation('The pod holds a token of the Kubernetes API, which is the default');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      automountServiceAccountToken: true #!\n      containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: ${TOKEN}\n  containers: []\n',
    ],
  },
});
