import { number } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['HorizontalPodAutoscaler'], {
  summary: 'An autoscaler goes below or above the number of pods that is allowed',
  severity: 'low',
  why: 'With too few pods the loss of a node stops the workload; without a bound above, whoever makes load also makes costs.',
  fix: 'Set `minReplicas` and `maxReplicas` to what the policy allows.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['gatekeeper:K8sHorizontalPodAutoscaler'],
  parameters: {
    least: number('The least `minReplicas`', 0),
    most: number('The greatest `maxReplicas`; any for 0', 0),
    spread: number('By how much `maxReplicas` has to be above `minReplicas`', 0),
  },

  *check(autoscaler, { least, most, spread }) {
    const low = autoscaler.field('spec', 'minReplicas');
    const high = autoscaler.field('spec', 'maxReplicas');
    const from = low.isAbsent ? 1 : low.number;
    const to = high.number;
    if (from !== undefined && from < least) yield low.violation(`minReplicas is below ${least}`);
    if (to !== undefined && most > 0 && to > most) yield high.violation(`maxReplicas is above ${most}`);
    else if (from !== undefined && to !== undefined && to - from < spread) {
      yield high.violation(`maxReplicas is not ${spread} above minReplicas`);
    }
  },

  examples: {
    given: { least: 2, most: 10, spread: 2 },
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: #!\n  maxReplicas: 11 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 3\n  maxReplicas: 4 #!\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  maxReplicas: 4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: ${LEAST}\n  maxReplicas: 3\n',
    ],
  },
});
