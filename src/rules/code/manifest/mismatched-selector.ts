import { labelSelector, plainSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(
  [
    'Deployment',
    'ReplicaSet',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'ReplicationController',
    'DeploymentConfig',
  ],
  {
    summary: 'A workload does not select the pods it makes',
    severity: 'low',
    why: 'The API server refuses the workload: the change never takes effect, and what ran before stays.',
    fix: 'Give the pod template the labels that the selector asks for.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector'],
    equivalents: [
      'kube-linter:mismatching-selector',
      'kube-score:deployment-pod-selector-labels-match-template-metadata-labels',
      'kube-score:statefulset-pod-selector-labels-match-template-metadata-labels',
      'kubescape:C-0296',
    ],

    *check(workload) {
      const selector = workload.field('spec', 'selector');
      const labels = workload.field('spec', 'template', 'metadata', 'labels');
      if (selector.isAbsent || workload.field('spec', 'template').isAbsent) return;
      const isPlain = workload.kind === 'ReplicationController' || workload.kind === 'DeploymentConfig';
      // Without a selector the older workloads take the labels of their template.
      if (isPlain && selector.entries.length === 0) return;
      const isSelected = (isPlain ? plainSelector : labelSelector)(selector);
      if (isSelected(labels) === false) {
        yield selector.violation(`${workload.kind} "${workload.subject.name}" does not select its own pods`);
      }
    },

    examples: {
      bad: [
        'apiVersion: apps/v1\nkind: Deployment\nspec:\n  selector: #!\n    matchLabels:\n      app: shop\n      tier: web\n  template:\n    metadata:\n      labels: { app: shop }\n    spec: { containers: [] }\n',
        'apiVersion: v1\nkind: ReplicationController\nspec:\n  selector: { app: shop } #!\n  template:\n    spec: { containers: [] }\n',
        'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  selector: #!\n    matchExpressions:\n      - { key: app, operator: In, values: [shop] }\n  template:\n    metadata:\n      labels: { app: web }\n    spec: { containers: [] }\n',
      ],
      good: [
        'apiVersion: apps/v1\nkind: Deployment\nspec:\n  selector:\n    matchLabels: { app: shop, tier: "${TIER}" }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n    spec: { containers: [] }\n',
        'apiVersion: v1\nkind: ReplicationController\nspec:\n  selector: { app: "${APP}", tier: web }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n    spec: { containers: [] }\n',
        'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  selector:\n    matchLabels: { app: shop }\n  template:\n    metadata:\n      labels: ${LABELS}\n    spec: { containers: [] }\n',
      ],
    },
  },
);
