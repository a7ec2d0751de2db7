import type { Pod } from '../../../parse/kubernetes/pod.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { podRule } from '../../rule.ts';

/** An agent that has to run on every node is a DaemonSet: there the toleration is common, and weighs less. */
export default podRule({
  summary: 'A pod is let onto the nodes of the control plane',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever breaks out of a container there finds the keys of the cluster and the data of etcd; elsewhere a break-out costs one node.',
  fix: 'Remove the toleration or the selector; keep it only for what belongs to the control plane itself.',
  references: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane-taint',
  ],
  equivalents: ['kyverno:restrict-controlplane-scheduling'],

  *check(pod) {
    const severity = pod.object.kind === 'DaemonSet' ? 'low' : 'medium';
    for (const field of admissions(pod)) {
      yield field.violation('The pod is let onto the nodes of the control plane', severity);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      tolerations:\n        - key: node-role.kubernetes.io/control-plane #!\n          operator: Exists\n        - key: pool\n          operator: Exists\n      containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector:\n    node-role.kubernetes.io/master: "" #!\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n          - matchExpressions:\n              - key: node-role.kubernetes.io/control-plane #!\n                operator: Exists\n  containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      tolerations:\n        - operator: Exists\n        - key: ${TAINT}\n      affinity:\n        nodeAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            nodeSelectorTerms:\n              - matchExpressions:\n                  - key: node-role.kubernetes.io/control-plane\n                    operator: DoesNotExist\n      containers: []\n',
    ],
  },
});

const roles = ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master'];

/** Tolerations and selectors that name the control plane; a toleration of everything names nothing. */
function admissions(pod: Pod): readonly Field[] {
  const affinity = pod.field('affinity', 'nodeAffinity');
  const terms = [
    ...affinity.field('requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items,
    ...affinity
      .field('preferredDuringSchedulingIgnoredDuringExecution')
      .items.map((item) => item.field('preference')),
  ];
  const expressions = terms
    .flatMap((term) => term.field('matchExpressions').items)
    .filter(
      (expression) => expression.field('operator').is('Exists') || expression.field('operator').is('In'),
    );
  return [
    ...[...pod.field('tolerations').items, ...expressions]
      .map((item) => item.field('key'))
      .filter(({ text }) => text !== undefined && roles.includes(text)),
    ...roles
      .map((role) => pod.field('nodeSelector', role))
      .filter(({ isAbsent, isHidden }) => !isAbsent && !isHidden),
  ];
}
