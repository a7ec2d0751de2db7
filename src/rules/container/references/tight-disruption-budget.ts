import type { Bundle } from '../../../bundle/bundle.ts';
import { leastReplicas } from '../../../analysis/autoscaler.ts';
import { replicated } from '../../../analysis/replicas.ts';
import { labelSelector } from '../../../bundle/selector.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PodDisruptionBudget'], {
  needs: 'bundle',
  summary: 'A disruption budget asks for all the pods there are',
  severity: 'low',
  why: 'Nodes of these pods cannot be drained, so they miss the updates of their kernel and kubelet.',
  fix: 'Keep `minAvailable` below the least number of pods, or set `maxUnavailable: 1`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [
    'kube-linter:pdb-min-available',
    'polaris:pdbMinAvailableGreaterThanHPAMinReplicas',
    'gatekeeper:K8sPodDisruptionBudget',
    'kyverno:pdb-minavailable-check',
    'kyverno:require-reasonable-pdbs',
    'kyverno:require-replicas-allow-disruption',
    'kyverno:deployment-replicas-higher-than-pdb',
  ],

  *check(budget, bundle) {
    const available = budget.field('spec', 'minAvailable');
    const selector = labelSelector(budget.field('spec', 'selector'));
    const pods = leastPods(bundle.podsSelectedBy(selector, budget.subject.namespace), bundle);
    const wanted = available.number ?? shareOf(available.text, pods ?? 0);
    if (pods === undefined || wanted === undefined || wanted < pods || available.is('100%')) return;
    yield available.violation(`The budget asks for ${wanted} of ${pods} pods, so none can be moved`);
  },

  examples: {
    bad: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 2 #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: web }\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 2 #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 80% #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: web }\n',
    ],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: web }\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: ${REPLICAS}\n  template:\n    metadata:\n      labels: { app: web }\n',
    ],
  },
});

/** How many pods some workloads run at least; `undefined` when there are none or nobody knows. */
function leastPods(workloads: readonly KubernetesObject[], bundle: Bundle): number | undefined {
  const counts = workloads.map((workload) =>
    replicated.some((kind) => kind === workload.kind) ? leastReplicas(workload, bundle) : undefined,
  );
  if (counts.length === 0 || counts.includes(undefined)) return undefined;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** A percentage of pods, rounded up as Kubernetes does. */
function shareOf(text: string | undefined, pods: number): number | undefined {
  const [, percent] = /^(\d{1,3})%$/.exec(text ?? '') ?? [];
  return percent === undefined ? undefined : Math.ceil((Number(percent) * pods) / 100);
}
