import { removalRule } from '../../change-rule.ts';

export default removalRule(['PodDisruptionBudget'], {
  summary: 'A disruption budget is removed',
  severity: 'low',

  why: 'All pods of the service may be evicted at the same time.',
  fix: 'Keep the budget, or remove it together with the pods it is for.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [],

  *check(budget) {
    yield budget.violation(`PodDisruptionBudget "${budget.subject.name}" is removed`);
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop #!\nspec:\n  minAvailable: 1\n',
        after: '',
      },
    ],
    good: [
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 1\n',
        after:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 2\n',
      },
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  selector:\n    matchLabels: { app: shop }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app: shop }\nspec:\n  containers: []\n',
        after: '',
      },
    ],
  },
});
