import { objectRule } from '../../rule.ts';

export default objectRule(['HorizontalPodAutoscaler'], {
  summary: 'An autoscaler does not say what it measures',
  severity: 'low',
  why: 'The API server refuses it, so under load, or under an attack on availability, the workload keeps the pods it has.',
  fix: 'Give the metric of type `Object` a `metric`, a `target` and a `describedObject`.',
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/',
  ],
  equivalents: ['kics:hpa_targets_invalid_object'],

  *check(autoscaler) {
    for (const metric of autoscaler.field('spec', 'metrics').items) {
      if (!metric.field('type').is('Object') || autoscaler.field('apiVersion').is('autoscaling/v2beta1'))
        continue;
      for (const part of parts) {
        const field = metric.field('object', ...part);
        if (field.isAbsent) yield field.violation(`The metric has no ${part.join('.')}`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  metrics:\n    - type: Object\n      object: #!\n        metric: { name: requests }\n        describedObject: { kind: Ingress, name: web }\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  metrics:\n    - type: Resource\n      resource: { name: cpu }\n    - type: Object\n      object:\n        metric: { name: requests }\n        target: { type: Value, value: 10k }\n        describedObject: { kind: Ingress, name: web }\n',
    ],
  },
});

const parts = [
  ['metric', 'name'],
  ['target', 'type'],
  ['describedObject', 'kind'],
  ['describedObject', 'name'],
] as const;
