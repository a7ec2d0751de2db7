import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod has no priority class',
  severity: 'info',
  why: 'When the cluster is full, pods with a class are started in its place, whoever made them.',
  fix: 'Set `priorityClassName` to a class that your cluster defines.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  equivalents: ['polaris:priorityClassNotSet', 'kyverno:require-pod-priorityclassname'],

  *check(pod) {
    const name = pod.field('priorityClassName');
    if (name.isAbsent || name.is('')) yield name.violation('The pod has no priority class');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: "" #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: shop\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: ${CLASS}\n  containers: []\n',
    ],
  },
});
