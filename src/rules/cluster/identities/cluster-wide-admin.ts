import { bindsTo } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRoleBinding'], {
  summary: 'A role made for one namespace is bound in the whole cluster',
  severity: 'high',
  why: 'In every namespace the subjects read secrets and run pods, in `kube-system` as well: that leads to cluster-admin.',
  fix: 'Bind `admin` or `edit` by a RoleBinding in the namespaces of the subjects.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  equivalents: ['trivy:KSV-0111'],

  *check(binding) {
    if (!bindsTo(binding, 'admin', 'edit')) return;
    const name = binding.field('roleRef', 'name');
    yield name.violation(
      `ClusterRoleBinding "${binding.subject.name}" hands out ${name.text} in every namespace`,
    );
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: admin #!\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: edit #!\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: admin\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
  },
});
