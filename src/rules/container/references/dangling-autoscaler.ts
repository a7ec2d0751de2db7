import { horizontal, scaleTarget, vertical } from '../../../analysis/autoscaler.ts';
import { objectRule } from '../../rule.ts';

export default objectRule([...horizontal, ...vertical], {
  needs: 'bundle',
  summary: 'An autoscaler names a workload that is not there',
  severity: 'low',
  why: 'Nothing is scaled: under load, or under an attack on availability, the workload keeps the pods it has.',
  fix: 'Name the kind and name of the workload that is deployed, or remove the autoscaler.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  equivalents: [
    'kube-linter:dangling-horizontalpodautoscaler',
    'kube-score:horizontalpodautoscaler-has-target',
    'kubescape:C-0300',
    'kyverno:verify-vpa-target',
    'gatekeeper:K8sHorizontalPodAutoscaler',
  ],

  *check(autoscaler, bundle) {
    const { kind, name } = scaleTarget(autoscaler);
    if (kind === undefined || name.text === undefined) return;
    const { namespace } = autoscaler.subject;
    const message = `There is no ${kind} "${name.text}" here to scale`;
    if (bundle.lacks(kind, namespace, name)) yield name.violation(message);
    else if (bundle.isWhole && !bundle.has(kind, namespace)) yield name.violation(message, 'info');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: shop #!\n',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    name: shop #!\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Deployment\n    name: shop #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web-${STAGE}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web-blue\n',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: ${NAME}\n',
    ],
  },
});
