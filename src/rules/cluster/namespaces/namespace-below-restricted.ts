import { levelLabel } from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace enforces the baseline standard, not the restricted one',
  severity: 'info',
  why: 'Its pods may run as root, with the default capabilities and without a seccomp profile.',
  fix: 'Label it `pod-security.kubernetes.io/enforce: restricted` once its workloads comply.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'kubescape:C-0197',
    'kubescape:C-0198',
    'kubescape:C-0199',
    'kubescape:C-0200',
    'kubescape:C-0201',
  ],

  *check(namespace) {
    const level = levelLabel(namespace.root, 'enforce');
    if (level.is('baseline'))
      yield level.violation(`Namespace "${namespace.subject.name}" enforces only baseline`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
    ],
  },
});
