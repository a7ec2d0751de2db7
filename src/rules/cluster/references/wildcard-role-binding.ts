import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  needs: 'bundle',
  summary: 'Somebody is bound to a role that grants everything',
  severity: 'high',
  why: 'The subjects do what they like, in the whole cluster or, by a RoleBinding, in the namespace; one stolen token is enough.',
  fix: 'Bind a role that lists what the subjects need.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'polaris:clusterrolebindingClusterAdmin',
    'polaris:rolebindingClusterAdminClusterRole',
    'polaris:rolebindingClusterAdminRole',
  ],

  *check(binding, bundle) {
    const kind = binding.field('roleRef', 'kind').text ?? '';
    const name = binding.field('roleRef', 'name');
    const namespace = kind === 'Role' ? binding.subject.namespace : '';
    const role = name.text === undefined ? undefined : bundle.find(kind, namespace, name.text);
    if (role === undefined || !policyRules(role).some((rule) => rule.isEverything)) return;
    const severity = binding.kind === 'RoleBinding' ? 'medium' : undefined;
    yield name.violation(`${kind} "${name.text}" lets its subjects do everything`, severity);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: boss\nrules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: boss\nroleRef:\n  kind: ClusterRole\n  name: boss #!\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: boss\nroleRef:\n  kind: ClusterRole\n  name: boss #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: Role\n  name: reader\n',
    ],
  },
});
