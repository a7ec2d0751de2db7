import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod may run on any node',
  severity: 'info',
  why: 'Where nodes are kept apart by what they may run, a pod that names none ends up beside workloads of another trust.',
  fix: 'Add a `nodeSelector` or `affinity.nodeAffinity` for the nodes that are meant for it.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  equivalents: ['kube-linter:no-node-affinity'],

  *check(pod) {
    const affinity = pod.field('affinity', 'nodeAffinity');
    const selectors = [affinity, pod.field('nodeSelector'), pod.field('nodeName')];
    if (selectors.every(({ isAbsent }) => isAbsent)) yield affinity.violation('The pod may run on any node');
  },

  examples: {
    bad: ['apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      containers: []\n'],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector: { pool: shop }\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  affinity: ${AFFINITY}\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  affinity:\n    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} }\n  containers: []\n',
    ],
  },
});
