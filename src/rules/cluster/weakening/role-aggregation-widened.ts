import { addedItems, contentOf } from '../../../analysis/change/items.ts';
import { isGained } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['ClusterRole'], {
  summary: 'Roles flow into a role that did not',
  severity: 'medium',

  why: 'Whoever holds the aggregating role gets what the others grant, now and whenever they change.',
  fix: 'Write the rules into the role, or bind the other role to those who need it.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles'],
  equivalents: [],

  *check(before, after) {
    const keys = ['aggregationRule', 'clusterRoleSelectors'] as const;
    for (const selector of addedItems(before.field(...keys), after.field(...keys), contentOf))
      yield selector.violation(`More roles flow into ClusterRole "${after.subject.name}"`);
    for (const [key, label] of after.field('metadata', 'labels').entries) {
      if (!key.startsWith('rbac.authorization.k8s.io/aggregate-to-')) continue;
      if (isGained(before.field('metadata', 'labels', key), label, 'true', true))
        yield label.violation(`ClusterRole "${after.subject.name}" flows into others: ${key}`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules: []\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\n  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: "true" #!\nrules: []\n',
      },
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { a: b }\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { a: b }\n    - matchLabels: #!\n        c: d\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { a: b }\n    - matchLabels: { c: d }\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { c: d }\n',
      },
    ],
  },
});
