import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'StatefulSet'], {
  summary: 'A workload of three or more pods is not spread over both nodes and zones',
  severity: 'info',
  why: 'Spread over nodes alone, all pods may stand in one zone; spread over zones alone, those of a zone may share a node.',
  fix: 'Add a constraint each for `kubernetes.io/hostname` and `topology.kubernetes.io/zone`.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  equivalents: ['kyverno:topologyspreadconstraints-policy'],

  *check(workload) {
    const constraints = workload.pod?.field('topologySpreadConstraints');
    const replicas = replicasOf(workload.field('spec', 'replicas'));
    if (constraints === undefined || constraints.isHidden || replicas === undefined || replicas < 3) return;
    const keys = constraints.items.map((constraint) => constraint.field('topologyKey'));
    if (keys.some(({ isHidden }) => isHidden)) return;
    for (const [key, what] of domains) {
      if (keys.some((known) => known.is(key))) continue;
      yield {
        ...constraints.violation(`The pods are not spread over ${what}`),
        field: `${constraints.path}[${key}]`,
      };
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints: #!\n        - topologyKey: kubernetes.io/hostname\n      containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname\n        - topologyKey: topology.kubernetes.io/zone\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: ${DOMAIN}\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers: []\n',
    ],
  },
});

const domains = [
  ['kubernetes.io/hostname', 'nodes'],
  ['topology.kubernetes.io/zone', 'zones'],
] as const;
