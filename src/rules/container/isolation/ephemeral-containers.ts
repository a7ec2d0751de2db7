import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A manifest carries ephemeral containers',
  severity: 'low',
  why: 'A container for debugging, left in the manifest, brings its tools and its access to the processes of the pod to whoever gets in.',
  fix: 'Remove `ephemeralContainers`: they belong to `kubectl debug` and a running pod.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/'],
  equivalents: ['kyverno:block-ephemeral-containers'],

  *check(pod) {
    const list = pod.field('ephemeralContainers');
    if (list.items.length > 0) yield list.violation('The pod carries ephemeral containers');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n  ephemeralContainers: #!\n    - name: debug\n',
    ],
    good: ['apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n  ephemeralContainers: []\n'],
  },
});
