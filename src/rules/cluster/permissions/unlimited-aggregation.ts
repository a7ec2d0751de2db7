import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRole'], {
  summary: 'A role collects the rules of every ClusterRole',
  severity: 'critical',
  why: 'An empty selector matches all: the role receives the rules of `cluster-admin` and of every role that is ever added.',
  fix: 'Select by a label of your own that only the roles meant for it carry.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles'],
  equivalents: [],

  *check(role) {
    for (const selector of role.field('aggregationRule', 'clusterRoleSelectors').items) {
      if (
        isEmptyMapping(selector) ||
        (selector.entries.length > 0 && selector.entries.every(([, part]) => isEmpty(part)))
      ) {
        yield selector.violation(
          `ClusterRole "${role.subject.name}" collects the rules of every ClusterRole`,
        );
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - {} #!\nrules: []\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: {} #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { shop.example/aggregate: "true" }\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: ${LABELS}\n',
    ],
  },
});

function isEmptyMapping({ node, entries }: Field): boolean {
  return node?.kind === 'mapping' && entries.length === 0;
}

function isEmpty(part: Field): boolean {
  return part.isAbsent || isEmptyMapping(part) || (part.isList && part.items.length === 0);
}
