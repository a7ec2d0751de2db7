import { gains } from '../../../analysis/change/permissions.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Role', 'ClusterRole'], {
  summary: 'A role grants more than before',
  severity: 'high',

  why: 'Everybody who holds the role may do it from now on, whoever reviewed their binding. What it is worth depends on the resource and the verb.',
  fix: 'Give the permission to the one identity that needs it, by a role of its own and with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  equivalents: [],

  *check(before, after) {
    for (const { item, verbs, severity } of gains(before, after))
      yield item.violation(
        `${after.kind} "${after.subject.name}" comes to grant ${verbs.join(', ')} on ${item.text}`,
        severity,
      );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources:\n      - pods #!\n      - secrets #!\n    verbs: [get, list]\n',
      },
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    resourceNames: [shop]\n    verbs: [get]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources:\n      - secrets #!\n    verbs: [get]\n',
      },
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [get]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [apps]\n    resources:\n      - "*" #!\n    verbs: ["*"]\n  - nonResourceURLs:\n      - "*" #!\n    verbs: [get]\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: ["", apps]\n    resources: [pods, deployments]\n    verbs: [get, list]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [list, get]\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get]\n',
      },
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [get]\n',
      },
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources: ["${RESOURCE}"]\n    verbs: [get]\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get]\n',
      },
    ],
  },
});
