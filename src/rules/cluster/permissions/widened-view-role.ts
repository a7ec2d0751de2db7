import { policyRules, reading } from '../../../analysis/policy-rule.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRole'], {
  summary: 'A role that everybody who may view receives allows more than viewing',
  severity: 'medium',
  why: 'The label adds these rules to the built-in role `view`: all its subjects receive them, in places that this change does not show.',
  fix: 'Aggregate only `get`, `list` and `watch` of resources without credentials to `view`.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles'],
  equivalents: [],

  *check(role) {
    if (!role.field('metadata', 'labels', 'rbac.authorization.k8s.io/aggregate-to-view').is('true')) return;
    for (const rule of policyRules(role)) {
      const more = rule.field
        .field('verbs')
        .items.find(({ text }) => text !== undefined && !reading.includes(text));
      if (more?.isHidden === false) yield more.violation(`${said(role)} verb ${more.text}`);
      for (const secrets of rule.covers('') ? rule.naming({ resources: ['secrets'] }) : []) {
        yield secrets.violation(`${said(role)} reading of secrets`, 'high');
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: "true"\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, update] #!\n  - apiGroups: [""]\n    resources: [secrets] #!\n    verbs: [get]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: "true"\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, list, watch]\n  - apiGroups: [shop.example]\n    resources: [carts]\n    verbs: ["${VERB}"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [update]\n',
    ],
  },
});

function said({ subject }: KubernetesObject): string {
  return `ClusterRole "${subject.name}" adds to the role view the`;
}
