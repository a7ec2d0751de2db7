import { levelLabel } from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace admits privileged pods',
  severity: 'medium',
  why: 'The label switches Pod Security Admission off, whatever the default of the cluster: whoever may create a pod there may own its node.',
  fix: 'Enforce `baseline` or `restricted`; move the one workload that needs more into a namespace of its own.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#privileged'],
  equivalents: [
    'kyverno:deny-privileged-profile',
    'kubescape:C-0193',
    'kubescape:C-0194',
    'kubescape:C-0195',
    'kubescape:C-0196',
    'kubescape:C-0197',
    'kubescape:C-0198',
    'kubescape:C-0199',
    'kubescape:C-0200',
    'kubescape:C-0201',
    'kubescape:C-0202',
    'kubescape:C-0203',
    'kubescape:C-0204',
  ],

  *check(namespace) {
    const level = levelLabel(namespace.root, 'enforce');
    if (level.is('privileged'))
      yield level.violation(`Namespace "${namespace.subject.name}" admits privileged pods`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: privileged #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: ${LEVEL}\n',
    ],
  },
});
