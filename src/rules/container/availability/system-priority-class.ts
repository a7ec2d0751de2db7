import { podRule } from '../../rule.ts';

/** An agent of the node, a DaemonSet, has a claim to such a priority wherever it stands. */
export default podRule({
  summary: 'A workload takes the priority of the cluster itself',
  severity: 'low',
  why: 'When the cluster is full, pods of all other workloads are stopped to make room for it: a handful of such pods is an outage for everyone else.',
  fix: 'Use a priority class of your own; the two of the system are for what stands in `kube-system`.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/',
  ],
  equivalents: [],

  *check(pod) {
    const name = pod.field('priorityClassName');
    const namespace = pod.object.field('metadata', 'namespace').text;
    if (namespace === undefined || namespace === 'kube-system') return;
    if (name.is('system-node-critical') || name.is('system-cluster-critical')) {
      const severity = pod.object.kind === 'DaemonSet' ? 'info' : 'low';
      yield name.violation(
        `A workload of namespace "${namespace}" takes the priority of the cluster itself`,
        severity,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  namespace: shop\nspec:\n  template:\n    spec:\n      priorityClassName: system-cluster-critical #!\n      containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      priorityClassName: system-node-critical\n      containers: []\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\nspec:\n  priorityClassName: system-node-critical\n  containers: []\n',
    ],
  },
});
