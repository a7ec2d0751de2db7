import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PodDisruptionBudget'], {
  summary: 'A disruption budget does not say what it allows',
  severity: 'low',
  why: 'Without `minAvailable` and `maxUnavailable` it guards nothing that anyone decided; with both, the API server refuses it.',
  fix: 'Set one of `minAvailable` and `maxUnavailable`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: ['kube-score:poddisruptionbudget-has-policy'],

  *check(budget) {
    const most = budget.field('spec', 'maxUnavailable');
    const least = budget.field('spec', 'minAvailable');
    if (most.isAbsent && least.isAbsent) {
      yield most.violation('This budget has neither `minAvailable` nor `maxUnavailable`');
    } else if (isWritten(most) && isWritten(least)) {
      yield most.violation(
        'This budget has both `minAvailable` and `maxUnavailable`, so the API server refuses it',
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec: #!\n  selector: {}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  maxUnavailable: 1 #!\n',
    ],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: ${MOST}\n',
    ],
  },
});

function isWritten(field: Field): boolean {
  return field.node !== undefined && !field.isAbsent;
}
