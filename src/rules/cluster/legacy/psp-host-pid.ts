import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits pods that see the processes of their node',
  severity: 'medium',
  why: "Whoever may use the policy reads the memory and environment of the node's processes.",
  fix: 'Remove `hostPID: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_1', 'kubescape:C-0214', 'kics:psp_allows_sharing_host_pid'],

  *check(policy) {
    const admitted = policy.field('spec', 'hostPID');
    if (admitted.is(true))
      yield {
        ...admitted.violation(
          `PodSecurityPolicy "${policy.subject.name}" admits pods that share the processes of their node`,
        ),
        edit: admitted.set(false),
      };
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: true #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: ${ADMIT}\n',
    ],
  },
});
