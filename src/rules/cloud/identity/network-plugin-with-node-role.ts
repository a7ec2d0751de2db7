import { objectRule } from '../../rule.ts';

export default objectRule(['DaemonSet'], {
  summary: 'The network plugin of EKS may work with the role of its node',
  severity: 'low',
  confidence: 'low',
  why: 'The role of a node serves every pod on it: with the rights of the plugin on it, any of them may attach network interfaces and pull images.',
  fix: 'Give the plugin a ServiceAccount with a role of its own, and take its policy off the role of the nodes.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html'],
  equivalents: ['kyverno:require-aws-node-irsa'],

  *check(daemon) {
    const { name, namespace } = daemon.subject;
    const account = daemon.field('spec', 'template', 'spec', 'serviceAccountName');
    if (name === 'aws-node' && namespace === 'kube-system' && account.is('aws-node'))
      yield account.violation(
        'The network plugin keeps its first ServiceAccount, which usually has no role of its own',
      );
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: aws-node\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      serviceAccountName: aws-node #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: aws-node\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      serviceAccountName: aws-node-role\n',
    ],
  },
});
