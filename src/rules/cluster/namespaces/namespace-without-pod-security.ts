import { levelLabel } from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace enforces no Pod Security Standard',
  severity: 'medium',
  confidence: 'medium',
  why: 'Without the label the default of the cluster holds, which allows everything unless somebody changed it: whoever may create a pod there may own its node.',
  fix: 'Label it `pod-security.kubernetes.io/enforce: restricted`, or `baseline` where that is too much.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
  ],
  equivalents: [
    'kubescape:C-0192',
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
    'kyverno:add-psa-namespace-reporting',
  ],

  *check(namespace) {
    const level = levelLabel(namespace.root, 'enforce');
    if (level.isAbsent)
      yield level.violation(`Namespace "${namespace.subject.name}" enforces no Pod Security Standard`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata: #!\n  name: shop\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: #!\n    pod-security.kubernetes.io/warn: baseline\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: ${LABELS}\n',
    ],
  },
});
