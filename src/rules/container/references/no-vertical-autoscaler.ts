import { autoscalersOf, vertical } from '../../../analysis/autoscaler.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'StatefulSet'], {
  needs: 'bundle',
  summary: 'No VerticalPodAutoscaler stands beside a workload, though others have one',
  severity: 'info',
  why: 'What its containers ask for stays what somebody once guessed.',
  fix: 'Add a VerticalPodAutoscaler, at least one that only recommends.',
  references: ['https://kubernetes.io/docs/concepts/workloads/autoscaling/vertical-pod-autoscale/'],
  equivalents: ['kyverno:check-vpa-configuration'],

  *check(workload, bundle) {
    const all = bundle.all('VerticalPodAutoscaler', workload.subject.namespace);
    const mayBeMeant = all.some((each) => each.field('spec', 'targetRef', 'name').isHidden);
    if (!bundle.isWhole || all.length === 0 || mayBeMeant) return;
    if (workload.field('metadata', 'name').isHidden) return;
    if (autoscalersOf(workload, bundle, vertical).length > 0) return;
    yield workload.violation(
      `No VerticalPodAutoscaler looks after ${workload.kind} "${workload.subject.name}"`,
    );
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web #!\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nspec:\n  targetRef: { kind: Deployment, name: cart }\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nspec:\n  targetRef: { kind: Deployment, name: web }\n',
    ],
  },
});
