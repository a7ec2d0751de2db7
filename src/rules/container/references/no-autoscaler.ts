import { autoscalersOf, horizontal } from '../../../analysis/autoscaler.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'StatefulSet', 'ReplicaSet'], {
  needs: 'bundle',
  summary: 'No autoscaler stands beside a workload',
  severity: 'info',
  why: 'Under load the workload keeps the pods it has.',
  fix: 'Add a HorizontalPodAutoscaler where the load changes.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: ['kyverno:check-hpa-exists'],

  *check(workload, bundle) {
    const isKnown = bundle.isWhole && !workload.field('metadata', 'name').isHidden;
    const mayBeMeant = horizontal.some((kind) =>
      bundle.all(kind).some((each) => each.field('spec', 'scaleTargetRef', 'name').isHidden),
    );
    if (!isKnown || mayBeMeant || autoscalersOf(workload, bundle, horizontal).length > 0) return;
    yield workload.violation(`No autoscaler scales ${workload.kind} "${workload.subject.name}"`);
  },

  examples: {
    bad: ['apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web #!\n'],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nspec:\n  scaleTargetRef:\n    name: web\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: ${APP}\n',
    ],
  },
});
