import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod does not say by a label which application it is',
  severity: 'info',
  why: 'Policies, quotas and searches find pods by their labels: what is not labelled is not found.',
  fix: 'Set the label `app.kubernetes.io/name` on the pod, or on the pod template of the workload.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  equivalents: ['kyverno:require-labels', 'kubescape:C-0077'],

  *check(pod) {
    const label = pod.metadata.field('labels', 'app.kubernetes.io/name');
    if (label.isAbsent || label.is(''))
      yield label.violation('The pod has no label "app.kubernetes.io/name"');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: #!\n    app: shop\nspec: { containers: [] }\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels: { app.kubernetes.io/name: shop }\nspec:\n  template: #!\n    spec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { app.kubernetes.io/name: shop }\nspec: { containers: [] }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { app.kubernetes.io/name: "${NAME}" }\nspec: { containers: [] }\n',
    ],
  },
});
