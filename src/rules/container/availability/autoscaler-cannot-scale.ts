import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['HorizontalPodAutoscaler'], {
  summary: 'An autoscaler has no room to scale',
  severity: 'low',
  why: 'Its least and its greatest number of pods are the same, so under load or attack nothing is added; the API server refuses a greatest number below the least.',
  fix: 'Set `maxReplicas` above `minReplicas`, which is 1 when left out.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['polaris:hpaMaxAvailability'],

  *check(autoscaler) {
    const field = autoscaler.field('spec', 'maxReplicas');
    const most = field.isAbsent ? 0 : field.number;
    const least = replicasOf(autoscaler.field('spec', 'minReplicas'));
    if (most !== undefined && least !== undefined && most <= least) {
      yield field.violation('The autoscaler has no room to scale: maxReplicas is not above minReplicas');
    }
  },

  examples: {
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 4\n  maxReplicas: 4 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  maxReplicas: 1 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: #!\n  minReplicas: 4\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  maxReplicas: 4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 4\n  maxReplicas: ${MOST}\n',
    ],
  },
});
