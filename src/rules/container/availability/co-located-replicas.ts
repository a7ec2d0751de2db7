import { replicasOf, replicated } from '../../../analysis/replicas.ts';
import { keepsApart } from '../../../analysis/spread.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(replicated, {
  summary: 'All replicas of a workload may run on one node',
  severity: 'info',
  why: 'The scheduler only prefers to spread them: when it has little room, they share a node, and its loss takes all of them.',
  fix: 'Add `topologySpreadConstraints` or a `podAntiAffinity` that selects the labels of these pods, with `topologyKey: kubernetes.io/hostname`.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
  ],
  equivalents: [
    'kube-linter:no-anti-affinity',
    'kube-score:deployment-has-host-podantiaffinity',
    'kube-score:statefulset-has-host-podantiaffinity',
    'kics:deployment_has_no_pod_anti_affinity',
    'kics:statefulset_has_no_pod_anti_affinity',
  ],

  *check(workload) {
    const { pod } = workload;
    const replicas = replicasOf(workload.field('spec', 'replicas'));
    if (pod === undefined || replicas === undefined || replicas < 2 || keepsApart(workload, pod)) return;
    yield pod.field('affinity', 'podAntiAffinity').violation('All replicas may run on one node');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    spec: #!\n      containers: []\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      affinity:\n        podAntiAffinity: #!\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - labelSelector: { matchLabels: { app: other } }\n              topologyKey: kubernetes.io/hostname\n      containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      affinity:\n        podAntiAffinity:\n          preferredDuringSchedulingIgnoredDuringExecution:\n            - weight: 1\n              podAffinityTerm:\n                labelSelector: { matchExpressions: [{ key: app, operator: In, values: [shop] }] }\n                topologyKey: kubernetes.io/hostname\n      containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - labelSelector: { matchLabels: { app: "${APP}" } }\n          topologyKey: kubernetes.io/hostname\n      containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers: []\n',
    ],
  },
});
