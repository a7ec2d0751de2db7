import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['ResourceQuota', 'LimitRange'], {
  summary: 'A namespace or its containers may use more than before',
  severity: 'low',

  why: 'What one team or one attacker can take from all others on the cluster grows.',
  fix: 'Raise the one amount that is needed.',
  references: [
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
  ],
  equivalents: [],

  *check(before, after) {
    const now = boundsOf(after);
    for (const [key, was] of boundsOf(before)) {
      const is = now.get(key) ?? after.field('spec');
      const [old, amount] = [quantityOf(was), now.has(key) ? quantityOf(is) : undefined];
      if (!now.has(key) && !is.isHidden) yield is.violation(`The bound on ${key} is gone`);
      else if (old !== undefined && amount !== undefined && amount > old)
        yield is.violation(`The bound on ${key} is raised`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop\nspec:\n  hard:\n    pods: 10\n    secrets: 5\n',
        after:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop\nspec: #!\n  hard:\n    pods: 20 #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop\nspec:\n  hard:\n    limits.memory: 1Gi\n',
        after:
          'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: shop\nspec:\n  hard:\n    limits.memory: 1024Mi\n    pods: 1\n',
      },
    ],
  },
});

/** The amounts of a quota, and the largest ones of a range. */
function boundsOf(object: KubernetesObject): ReadonlyMap<string, Field> {
  const hard = object.field('spec', 'hard').entries;
  const limits = object
    .field('spec', 'limits')
    .items.flatMap((item) =>
      item
        .field('max')
        .entries.map(([name, amount]) => [`${name} of a ${item.field('type').text}`, amount] as const),
    );
  return new Map([...hard, ...limits]);
}
