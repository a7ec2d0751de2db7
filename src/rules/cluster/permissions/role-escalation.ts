import { grants, type Grant } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role gives itself or others any permission',
  severity: 'critical',
  why: '`escalate` on roles and `bind` switch off the check that nobody hands out more than they hold: whoever holds the role has every permission.',
  fix: 'Remove `bind` and `escalate`, or name in `resourceNames` the harmless roles that may be bound.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb',
  ],
  equivalents: [
    'trivy:KSV-0050',
    'checkov:CKV_K8S_157',
    'checkov:CKV_K8S_158',
    'checkov:CKV2_K8S_1',
    'kubescape:C-0191',
    'kyverno:restrict-escalation-verbs-roles',
    'kics:rbac_roles_allow_privilege_escalation',
  ],

  *check(role) {
    for (const grant of grants(role, escalation)) {
      if (isSlip(grant)) yield { ...grant.violation(), severity: 'low' };
      else if (!isHarmless(grant)) yield grant.violation({ inNamespace: 'high' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles] #!\n    verbs: [escalate]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources:\n      - roles #!\n      - rolebindings #!\n    verbs: ["*"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles] #!\n    resourceNames: [cluster-admin]\n    verbs: [bind]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    resourceNames: [view]\n    verbs: [bind]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles, rolebindings]\n    verbs: [create, update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const roles = ['roles', 'clusterroles'];
const escalation = {
  group: 'rbac.authorization.k8s.io',
  resources: [...roles, 'rolebindings', 'clusterrolebindings'],
  verbs: ['escalate', 'bind', 'impersonate'],
};
const powerful = ['cluster-admin', 'admin', 'edit'];

/** The authorizer knows `escalate` and `bind` on roles alone; elsewhere somebody meant the roles, or wrote a wildcard. */
function isSlip({ resource, verbs }: Grant): boolean {
  return !roles.some((name) => resource.is(name)) || (!verbs.includes('escalate') && !verbs.includes('bind'));
}

/** `bind` on named roles hands out those roles and no other. */
function isHarmless({ rule, verbs }: Grant): boolean {
  return rule.isLimited && !verbs.includes('escalate') && !rule.names.some((name) => powerful.includes(name));
}
