import { rootRange } from '../../../analysis/root-range.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits root',
  severity: 'low',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Set `runAsUser.rule: MustRunAsNonRoot`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['checkov:CKV_K8S_6', 'kubescape:C-0218', 'kics:root_containers_admitted'],

  *check(policy) {
    const root = rootRange(policy.field('spec', 'runAsUser'));
    if (root)
      yield root.violation(`PodSecurityPolicy "${policy.subject.name}" admits containers that run as root`);
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: RunAsAny #!\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - min: 0 #!\n        max: 65535\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAsNonRoot\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - { min: 1, max: 65535 }\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: ${RULE}\n',
    ],
  },
});
