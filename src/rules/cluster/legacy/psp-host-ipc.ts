import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits pods that share the memory of their node',
  severity: 'medium',
  why: "Whoever may use the policy reads what the node's processes share with each other.",
  fix: 'Remove `hostIPC: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_3', 'kubescape:C-0215', 'kics:psp_allows_sharing_host_ipc'],

  *check(policy) {
    const admitted = policy.field('spec', 'hostIPC');
    if (admitted.is(true))
      yield {
        ...admitted.violation(
          `PodSecurityPolicy "${policy.subject.name}" admits pods that share the inter-process communication of their node`,
        ),
        edit: admitted.set(false),
      };
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: true #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: ${ADMIT}\n',
    ],
  },
});
