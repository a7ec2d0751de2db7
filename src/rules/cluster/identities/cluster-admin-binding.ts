import { bindsTo } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'Somebody is made cluster-admin',
  severity: 'critical',
  why: 'The subjects do what they like, in the whole cluster or, by a RoleBinding, in the namespace; one stolen token is enough.',
  fix: 'Bind a role that lists what the subjects need.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'kube-linter:cluster-admin-role-binding',
    'trivy:KSV-0111',
    'polaris:clusterrolebindingClusterAdmin',
    'polaris:rolebindingClusterAdminClusterRole',
    'kubescape:C-0185',
    'kyverno:restrict-binding-clusteradmin',
    'kics:cluster_admin_rolebinding_with_superuser_permissions',
    'kubescape:C-0035',
  ],

  *check(binding) {
    if (!bindsTo(binding, 'cluster-admin')) return;
    const message = `${binding.kind} "${binding.subject.name}" makes its subjects cluster-admin`;
    const severity = binding.kind === 'RoleBinding' ? 'high' : undefined;
    yield binding.field('roleRef', 'name').violation(message, severity);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin #!\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin #!\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
  },
});
