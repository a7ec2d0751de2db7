import { labelSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PodDisruptionBudget'], {
  needs: 'bundle',
  summary: 'A disruption budget selects no pod',
  severity: 'low',
  why: 'The pods it was written for are not protected: draining nodes may take all of them at once.',
  fix: 'Select the labels that the pod template has.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  equivalents: [],

  *check(budget, bundle) {
    const { namespace } = budget.subject;
    const selector = budget.field('spec', 'selector');
    if (bundle.workloads(namespace).length === 0) return;
    if (bundle.selectsNoPod(labelSelector(selector), namespace)) {
      yield selector.violation('The budget selects none of the pods here');
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector: #!\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
    ],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: "${APP}" }\n',
    ],
  },
});
