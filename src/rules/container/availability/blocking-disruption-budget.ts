import { objectRule } from '../../rule.ts';

export default objectRule(['PodDisruptionBudget'], {
  summary: 'A disruption budget never lets a pod be moved',
  severity: 'low',
  why: 'Nodes of its pods cannot be drained, so they miss the updates of their kernel and kubelet.',
  fix: 'Set `maxUnavailable: 1`, or a `minAvailable` below the number of pods.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [
    'kube-linter:pdb-max-unavailable',
    'polaris:pdbDisruptionsIsZero',
    'kyverno:pdb-maxunavailable',
    'gatekeeper:K8sPodDisruptionBudget',
    'kyverno:pdb-maxunavailable-with-deployments',
  ],

  *check(budget) {
    const most = budget.field('spec', 'maxUnavailable');
    const least = budget.field('spec', 'minAvailable');
    const blocking = [
      most.is(0) || /^0*%$/.test(most.text ?? '') ? most : undefined,
      least.is('100%') ? least : undefined,
    ];
    for (const field of blocking) {
      if (field !== undefined) yield field.violation('This budget never lets a pod be moved off its node');
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 0 #!\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 0% #!\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 100% #!\n',
    ],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 1\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 50%\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: ${MOST}\n',
    ],
  },
});
