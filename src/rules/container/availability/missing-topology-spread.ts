import { replicated } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(replicated, {
  summary: 'A workload does not say how its pods are spread over nodes and zones',
  severity: 'info',
  why: 'Where the pods end up is left to the defaults of the cluster, so the loss of one zone may take most of them.',
  fix: 'Add `topologySpreadConstraints` for `topology.kubernetes.io/zone` and `kubernetes.io/hostname`.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  equivalents: ['polaris:topologySpreadConstraint'],

  *check(workload) {
    const constraints = workload.pod?.field('topologySpreadConstraints');
    if (constraints === undefined || constraints.isHidden || constraints.items.length > 0) return;
    const replicas = workload.field('spec', 'replicas');
    if (replicas.is(1) || replicas.isHidden) return;
    yield constraints.violation('Nothing says how the pods are spread over nodes and zones');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec: #!\n      containers: []\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      topologySpreadConstraints: [] #!\n      containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      topologySpreadConstraints: ${SPREAD}\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers: []\n',
    ],
  },
});
