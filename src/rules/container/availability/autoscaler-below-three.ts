import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['HorizontalPodAutoscaler'], {
  summary: 'An autoscaler may leave fewer than three pods',
  severity: 'info',
  why: 'While one of two pods is replaced or its zone is out, a single one is left.',
  fix: 'Set `minReplicas: 3` or more where the workload has to survive the loss of a zone during a rollout.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['kube-linter:hpa-minimum-three-replicas'],

  *check(autoscaler) {
    const field = autoscaler.field('spec', 'minReplicas');
    const least = replicasOf(field);
    if (least !== undefined && least < 3)
      yield field.violation('The autoscaler may leave fewer than three pods');
  },

  examples: {
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2 #!\n  maxReplicas: 9\n---\napiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nspec: #!\n  maxReplicas: 9\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 3\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: ${LEAST}\n  maxReplicas: 9\n',
    ],
  },
});
