import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod has no priority class',
  severity: 'info',
  why: 'When the cluster is full, pods with a class are started in its place, whoever made them.',
  fix: 'Set `priorityClassName` to a class that your cluster defines.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  equivalents: ['polaris:priorityClassNotSet', 'kyverno:require-pod-priorityclassname'],

  *check(pod, bundle) {
    const name = pod.field('priorityClassName');
    if (bundle.all('PriorityClass').some((each) => each.field('globalDefault').is(true))) return;
    if (name.isAbsent || name.is('')) yield name.violation('The pod has no priority class');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: "" #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata:\n  name: usual\nglobalDefault: true\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: shop\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: ${CLASS}\n  containers: []\n',
    ],
  },
});
