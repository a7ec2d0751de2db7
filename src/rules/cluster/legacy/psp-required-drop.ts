import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy makes containers drop no capability',
  severity: 'low',
  why: 'Containers keep the capabilities of their runtime, among them the ones to forge packets and to change owners of files.',
  fix: 'Set `requiredDropCapabilities: [ALL]`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: [
    'checkov:CKV_K8S_7',
    'checkov:CKV_K8S_36',
    'kubescape:C-0220',
    'kics:net_raw_capabilities_disabled_for_podsecuritypolicy',
    'kics:not_limited_capabilities_for_pod_security_policy',
  ],

  *check(policy) {
    const dropped = policy.field('spec', 'requiredDropCapabilities');
    if (dropped.isAbsent || (dropped.isList && dropped.items.length === 0)) {
      yield dropped.violation(
        `PodSecurityPolicy "${policy.subject.name}" makes containers drop no capability`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [] #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [ALL]\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: ${DROPPED}\n',
    ],
  },
});
