import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy lets containers add capabilities',
  severity: 'low',
  why: 'What is added is beyond what a runtime gives, up to the capabilities that own the node.',
  fix: 'Remove `allowedCapabilities` and `defaultAddCapabilities`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_24', 'kubescape:C-0219', 'kics:psp_with_added_capabilities'],

  *check(policy) {
    for (const key of ['allowedCapabilities', 'defaultAddCapabilities']) {
      const added = policy.field('spec', key);
      if (added.items.length === 0) continue;
      yield added.violation(`PodSecurityPolicy "${policy.subject.name}" lets containers add capabilities`);
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: #!\n    - SYS_ADMIN\n  defaultAddCapabilities: [CHOWN] #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: []\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: ${ALLOWED}\n',
    ],
  },
});
