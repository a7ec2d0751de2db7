import { labelSelector } from '../../../bundle/selector.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A topology spread constraint is refused or spreads nothing',
  severity: 'low',
  why: 'The API server refuses the pod for an incomplete constraint. One that does not select the pods it stands in counts others, and these may all share a node.',
  fix: 'Give it `maxSkew`, `topologyKey`, `whenUnsatisfiable` and a `labelSelector` that matches the labels of the pod.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition',
  ],
  equivalents: ['kube-score:pod-topology-spread-constraints'],

  *check(pod) {
    for (const constraint of pod.field('topologySpreadConstraints').items) {
      const problem = constraint.isHidden ? undefined : problemOf(constraint, pod.metadata.field('labels'));
      if (problem !== undefined) yield constraint.violation(`This spread constraint ${problem}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname #!\n          maxSkew: 0\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector: { matchLabels: { app: shop } }\n        - maxSkew: 1 #!\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: { matchLabels: { app: other } }\n        - maxSkew: 1 #!\n          topologyKey: topology.kubernetes.io/region\n          whenUnsatisfiable: ScheduleAnyway\n      containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector: { matchLabels: { app: shop } }\n        - maxSkew: ${SKEW}\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: { matchLabels: { app: "${APP}" } }\n      containers: []\n',
    ],
  },
});

function problemOf(constraint: Field, labels: Field): string | undefined {
  const skew = constraint.field('maxSkew');
  const action = constraint.field('whenUnsatisfiable');
  if (skew.isAbsent || (skew.number ?? 1) < 1) return 'has no `maxSkew` of at least 1';
  if (constraint.field('topologyKey').isAbsent) return 'has no `topologyKey`';
  if (action.isAbsent || (action.isNot('DoNotSchedule') && action.isNot('ScheduleAnyway'))) {
    return 'has no known `whenUnsatisfiable`';
  }
  if (constraint.field('minDomains').is(0)) return 'has no `minDomains` of at least 1';
  if (constraint.field('labelSelector').isAbsent) return 'has no `labelSelector`';
  return labelSelector(constraint.field('labelSelector'))(labels) === false
    ? 'does not select the pods it stands in'
    : undefined;
}
