import { subjectsNamed } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A role is bound to a default service account',
  severity: 'medium',
  why: 'Every pod of the namespace that names no service account has the permissions of the role.',
  fix: 'Create a service account for the workload that needs the role, and bind that.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions'],
  equivalents: [
    'checkov:CKV_K8S_42',
    'kics:role_binding_to_default_service_account',
    'kubescape:C-0189',
    'kubescape:C-0225',
    'kubescape:C-0239',
  ],

  *check(binding) {
    for (const subject of subjectsNamed(binding, 'default')) {
      if (!subject.field('kind').is('ServiceAccount')) continue;
      yield subject.violation(
        `${binding.kind} "${binding.subject.name}" gives a role to a default service account`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: default #!\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n  - kind: ServiceAccount\n    name: default #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: shop\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: default\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: ${ACCOUNT}\n',
    ],
  },
});
