import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['PodDisruptionBudget'], {
  summary: 'More pods may be evicted at once than before',
  severity: 'low',

  why: 'An upgrade of the nodes, or somebody who may evict pods, takes down more of the service.',
  fix: 'Keep the budget, and raise the replicas where it blocks upgrades.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [],

  *check(before, after) {
    const amounts = (key: string) => [before, after].map((object) => amountOf(object.field('spec', key)));
    const [least, leastNow] = amounts('minAvailable');
    const [most, mostNow] = amounts('maxUnavailable');
    if (
      least !== undefined &&
      leastNow !== undefined &&
      leastNow.unit === least.unit &&
      leastNow.amount < least.amount
    )
      yield after.field('spec', 'minAvailable').violation('Fewer pods must stay available than before');
    if (
      most !== undefined &&
      mostNow !== undefined &&
      mostNow.unit === most.unit &&
      mostNow.amount > most.amount
    )
      yield after.field('spec', 'maxUnavailable').violation('More pods may be unavailable than before');
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 2\n',
        after:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 1 #!\n',
      },
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  maxUnavailable: 25%\n',
        after:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  maxUnavailable: 100% #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 1\n',
        after:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 50%\n',
      },
      {
        before:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  maxUnavailable: 2\n',
        after:
          'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  maxUnavailable: 1\n',
      },
    ],
  },
});

/** A number of pods or a percentage of them; the two cannot be compared. */
function amountOf(field: Field): { readonly amount: number; readonly unit: string } | undefined {
  const [, amount, unit = ''] = /^(\d+)(%?)$/.exec(field.text ?? String(field.number ?? '')) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), unit };
}
