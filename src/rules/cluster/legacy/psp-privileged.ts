import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits privileged containers',
  severity: 'medium',
  why: 'Whoever may use the policy starts a container that owns its node.',
  fix: 'Remove `privileged: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_2', 'kubescape:C-0213', 'kics:psp_set_to_privileged'],

  *check(policy) {
    const admitted = policy.field('spec', 'privileged');
    if (admitted.is(true))
      yield {
        ...admitted.violation(`PodSecurityPolicy "${policy.subject.name}" admits privileged containers`),
        edit: admitted.set(false),
      };
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: true #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: ${ADMIT}\n',
    ],
  },
});
