import { labelSelector } from '../../../bundle/selector.ts';
import { perBundle } from '../../../bundle/per-bundle.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

/** The budgets that cover the pods of each workload. */
const budgetsOf = perBundle((bundle) => {
  const budgets = new Map<KubernetesObject, KubernetesObject[]>();
  for (const budget of bundle.all('PodDisruptionBudget')) {
    const selector = labelSelector(budget.field('spec', 'selector'));
    for (const pod of bundle.podsSelectedBy(selector, budget.subject.namespace)) {
      const covering = budgets.get(pod);
      if (covering === undefined) budgets.set(pod, [budget]);
      else covering.push(budget);
    }
  }
  return budgets;
});

export default objectRule(['PodDisruptionBudget'], {
  needs: 'bundle',
  summary: 'Two disruption budgets cover the same pods',
  severity: 'low',
  why: 'The API server evicts no pod that has two budgets: nodes cannot be drained, so they miss their updates.',
  fix: 'Keep one budget for the pods, or make the selectors exclude each other.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works',
  ],
  equivalents: [],

  *check(budget, bundle) {
    const selector = budget.field('spec', 'selector');
    const pods = bundle.podsSelectedBy(labelSelector(selector), budget.subject.namespace);
    const isOther = ({ subject }: KubernetesObject) =>
      subject.name !== budget.subject.name && subject.namespace === budget.subject.namespace;
    const shared = pods.find((pod) => budgetsOf(bundle).get(pod)?.some(isOther) === true);
    const other = shared === undefined ? undefined : budgetsOf(bundle).get(shared)?.find(isOther);
    if (other !== undefined) {
      yield selector.violation(`Budget "${other.subject.name}" covers some of these pods too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: all\nspec:\n  selector: {} #!\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
    ],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  selector:\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: all\n  namespace: green\nspec:\n  selector: {}\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n',
    ],
  },
});
