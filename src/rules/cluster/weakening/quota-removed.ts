import { removalRule } from '../../change-rule.ts';

export default removalRule(['ResourceQuota', 'LimitRange'], {
  summary: 'The bounds of a namespace are removed',
  severity: 'low',

  why: 'One team or one attacker can take everything that the nodes have.',
  fix: 'Keep the object, or remove it with its namespace.',
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  equivalents: [],

  *check(bounds) {
    yield bounds.violation(`${bounds.kind} "${bounds.subject.name}" is removed`);
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop #!\nspec:\n  hard:\n    pods: 1\n',
        after: '',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop\n  namespace: shop\nspec: {}\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
        after: '',
      },
    ],
  },
});
