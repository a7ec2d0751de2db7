import { autoscalersOf, horizontal, leastReplicas } from '../../../analysis/autoscaler.ts';
import { replicated } from '../../../analysis/replicas.ts';
import { labelSelector } from '../../../bundle/selector.ts';
import { podLabels } from '../../../bundle/workload.ts';
import { objectRule } from '../../rule.ts';

export default objectRule([...replicated], {
  needs: 'bundle',
  summary: 'No disruption budget covers a replicated workload',
  severity: 'low',
  why: 'Draining nodes for an update may take all its pods at once.',
  fix: 'Add a PodDisruptionBudget with `maxUnavailable: 1` that selects the pods.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [
    'polaris:missingPodDisruptionBudget',
    'kube-score:deployment-has-poddisruptionbudget',
    'kube-score:statefulset-has-poddisruptionbudget',
    'kyverno:require-pdb',
    'kics:deployment_without_pod_disruption_budget',
    'kics:statefulset_without_pod_disruption_budget',
  ],

  *check(workload, bundle) {
    const [labels] = podLabels(workload);
    if (!bundle.isWhole || labels === undefined) return;
    const isCovered = bundle
      .all('PodDisruptionBudget', workload.subject.namespace)
      .some((budget) => labelSelector(budget.field('spec', 'selector'))(labels) !== false);
    const replicas = workload.field('spec', 'replicas');
    const isWritten = !replicas.isAbsent || autoscalersOf(workload, bundle, horizontal).length > 0;
    const least = leastReplicas(workload, bundle);
    if (isCovered || least === undefined || (isWritten && least < 2)) return;
    // Without `replicas` one pod runs, until somebody scales it from elsewhere.
    const message = `No disruption budget covers ${workload.kind} "${workload.subject.name}"`;
    yield replicas.violation(message, isWritten ? undefined : 'info');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3 #!\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: shop }\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec: #!\n  template:\n    metadata:\n      labels: { app: db }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  scaleTargetRef:\n    kind: StatefulSet\n    name: db\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 1\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: ${REPLICAS}\n',
    ],
  },
});
