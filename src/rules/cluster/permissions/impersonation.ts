import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role impersonates users, groups or service accounts',
  severity: 'critical',
  why: 'Whoever holds the role acts as anybody, members of `system:masters` included.',
  fix: 'Name in `resourceNames` whom the subject may act as.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb'],
  equivalents: [
    'trivy:KSV-0043',
    'checkov:CKV2_K8S_3',
    'kubescape:C-0065',
    'kubescape:C-0191',
    'kics:rbac_roles_with_impersonate_permission',
  ],

  *check(role) {
    for (const grant of grants(role, accounts, people, attributes)) {
      if (grant.rule.isLimited && !grant.rule.names.includes('system:masters')) continue;
      yield grant.violation(
        grant.resource.is('serviceaccounts') ? { inNamespace: 'high' } : { withoutEffect: 'low' },
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources:\n      - users #!\n      - groups #!\n    verbs: [impersonate]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [groups] #!\n    resourceNames: [\'system:masters\']\n    verbs: [impersonate]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts] #!\n    verbs: [\'*\']\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [authentication.k8s.io]\n    resources: [userextras/scopes] #!\n    verbs: [impersonate]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [users]\n    resourceNames: [jane]\n    verbs: [impersonate]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [users]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const accounts = { group: '', resources: ['serviceaccounts'], verbs: ['impersonate'] };
/** Like attributes they stand outside of namespaces, so a Role grants them to nobody. */
const people = { group: '', resources: ['users', 'groups'], verbs: ['impersonate'] };
const attributes = {
  group: 'authentication.k8s.io',
  resources: ['uids', 'userextras', 'userextras/scopes'],
  verbs: ['impersonate'],
};
