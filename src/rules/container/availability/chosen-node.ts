import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod chooses its nodes',
  severity: 'info',
  why: 'Whoever may choose puts a pod beside those it attacks. With `nodeName` (low) it goes past the scheduler and past the taints of the node.',
  fix: 'Remove the choice, where all nodes are alike or the platform decides.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  equivalents: ['kyverno:restrict-node-selection', 'kyverno:restrict-node-affinity'],

  *check(pod) {
    const name = pod.field('nodeName');
    if (!name.isAbsent && !name.isHidden)
      yield name.violation('The pod goes past the scheduler to a node', 'low');
    for (const choice of [pod.field('nodeSelector'), pod.field('affinity', 'nodeAffinity')]) {
      const isOnlySystem = choice.entries.every(
        ([key]) => key === 'kubernetes.io/os' || key === 'kubernetes.io/arch',
      );
      if (!isOnlySystem) yield choice.violation('The pod chooses its nodes');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  nodeName: node-1 #!\n  nodeSelector: #!\n    disk: ssd\n  affinity:\n    nodeAffinity: #!\n      requiredDuringSchedulingIgnoredDuringExecution: {}\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector:\n    kubernetes.io/os: linux\n  affinity:\n    podAntiAffinity: {}\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  nodeName: ${NODE}\n  nodeSelector: ${SELECTOR}\n  containers: []\n',
    ],
  },
});
