import { subjectsNamed } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A binding relies on the group system:masters',
  severity: 'medium',
  why: 'Members of the group pass every check of permissions, and no change of roles or bindings takes that from them.',
  fix: 'Bind a group of your own, and keep `system:masters` for emergencies.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['trivy:KSV-0123', 'kubescape:C-0246', 'kyverno:restrict-binding-system-groups'],

  *check(binding) {
    for (const subject of subjectsNamed(binding, 'system:masters')) {
      yield subject.violation(`${binding.kind} "${binding.subject.name}" names the group system:masters`);
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:masters #!\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:masters #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: shop:masters\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n',
    ],
  },
});
