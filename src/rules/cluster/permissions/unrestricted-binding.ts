import { grants } from '../../../analysis/grants.ts';
import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role binds any role to anybody',
  severity: 'critical',
  why: 'With `bind` and the right to write bindings, whoever holds the role makes itself cluster-admin.',
  fix: 'Name in `resourceNames` the roles that may be bound.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  equivalents: ['trivy:KSV-0051', 'trivy:KSV-0052'],

  *check(role) {
    if (!policyRules(role).some((rule) => !rule.isLimited && rule.grants(bind))) return;
    for (const grant of grants(role, write)) yield grant.violation({ inNamespace: 'high' });
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterrolebindings] #!\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: ["*"]\n    resources: [rolebindings] #!\n    verbs: ["*"]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    resourceNames: [\'*\']\n    verbs: [bind]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterrolebindings]\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    resourceNames: [view]\n    verbs: [bind]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const group = 'rbac.authorization.k8s.io';
const bind = { group, resources: ['roles', 'clusterroles'], verbs: ['bind'] };
const write = {
  group,
  resources: ['rolebindings', 'clusterrolebindings'],
  verbs: ['create', 'update', 'patch'],
};
