import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['HorizontalPodAutoscaler'], {
  summary: 'An autoscaler may leave a single pod',
  severity: 'low',
  why: 'In quiet hours the service hangs on one pod: whoever crashes it, or the drain of its node, takes the service down.',
  fix: 'Set `minReplicas: 2` or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['polaris:hpaMinAvailability', 'kube-score:horizontalpodautoscaler-replicas'],

  *check(autoscaler) {
    const field = autoscaler.field('spec', 'minReplicas');
    const least = replicasOf(field);
    if (least !== undefined && least < 2)
      yield field.violation('The autoscaler may leave a single pod, or none');
  },

  examples: {
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 1 #!\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: #!\n  maxReplicas: 9\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: ${LEAST}\n  maxReplicas: 9\n',
    ],
  },
});
