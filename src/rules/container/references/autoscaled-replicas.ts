import { autoscalersOf, horizontal } from '../../../analysis/autoscaler.ts';
import { replicated } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule([...replicated], {
  needs: 'bundle',
  summary: 'A workload that is scaled automatically also fixes its replicas',
  severity: 'low',
  why: 'Each deployment sets the number of pods back, in the middle of a load that the autoscaler had met.',
  fix: 'Leave `replicas` out and set `minReplicas` of the autoscaler.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
  ],
  equivalents: [
    'kube-score:deployment-targeted-by-hpa-does-not-have-replicas-configured',
    'kics:hpa_targeted_deployments_with_configured_replica_count',
  ],

  *check(workload, bundle) {
    const replicas = workload.field('spec', 'replicas');
    const [autoscaler] = autoscalersOf(workload, bundle, horizontal);
    if (autoscaler === undefined || replicas.isAbsent) return;
    yield replicas.violation(`${autoscaler.kind} "${autoscaler.subject.name}" decides how many pods run`);
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec: {}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: StatefulSet\n    name: web\n',
    ],
  },
});
