import { horizontal, scaleTarget, vertical } from '../../../analysis/autoscaler.ts';
import { objectRule } from '../../rule.ts';

export default objectRule([...horizontal, ...vertical], {
  needs: 'bundle',
  summary: 'Two autoscalers act on one workload',
  severity: 'low',
  why: 'Each undoes what the other did: the number or size of the pods swings, and neither limit holds.',
  fix: 'Keep one autoscaler for each workload and give it all the metrics.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['kyverno:prevent-duplicate-hpa', 'kyverno:prevent-duplicate-vpa'],

  *check(autoscaler, bundle) {
    const { kind, name } = scaleTarget(autoscaler);
    const { text } = name;
    if (kind === undefined || text === undefined) return;
    const alike = autoscaler.kind === 'VerticalPodAutoscaler' ? vertical : horizontal;
    const other = alike
      .flatMap((each) => bundle.othersLike(autoscaler, each))
      .find((each) => scaleTarget(each).kind === kind && scaleTarget(each).name.is(text));
    if (other !== undefined) {
      yield name.violation(`${other.kind} "${other.subject.name}" scales ${kind} "${text}" too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: by-cpu\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web #!\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: by-queue\nspec:\n  scaleTargetRef:\n    name: web #!\n',
      'apiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: one\nspec:\n  targetRef:\n    kind: Deployment\n    name: web #!\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: two\nspec:\n  targetRef:\n    kind: Deployment\n    name: web #!\n',
    ],
    good: [
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: worker\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: worker\n',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: one\n  namespace: blue\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: two\n  namespace: green\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n',
    ],
  },
});
