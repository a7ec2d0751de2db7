import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits pods in the network of their node',
  severity: 'medium',
  why: 'Whoever may use the policy reaches what listens only on the node, past network policies.',
  fix: 'Remove `hostNetwork: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: [
    'checkov:CKV_K8S_4',
    'kubescape:C-0216',
    'kics:psp_allows_containers_to_share_the_host_network_namespace',
  ],

  *check(policy) {
    const admitted = policy.field('spec', 'hostNetwork');
    if (admitted.is(true))
      yield {
        ...admitted.violation(
          `PodSecurityPolicy "${policy.subject.name}" admits pods in the network of their node`,
        ),
        edit: admitted.set(false),
      };
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: true #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: ${ADMIT}\n',
    ],
  },
});
