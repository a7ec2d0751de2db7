import { bindsTo, subjectsNamed } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A role is bound to every service account',
  severity: 'medium',
  why: 'Every pod of the cluster has the permissions of the role, also the one an attacker gets into.',
  fix: 'Bind the service account that needs the role.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions'],
  equivalents: [],

  *check(binding) {
    if (bindsTo(binding, 'system:service-account-issuer-discovery')) return;
    for (const subject of subjectsNamed(binding, 'system:serviceaccounts')) {
      yield subject.violation(
        `${binding.kind} "${binding.subject.name}" gives a role to every service account`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts #!\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n  - kind: Group\n    name: system:serviceaccounts #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:service-account-issuer-discovery\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts:shop\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n',
    ],
  },
});
