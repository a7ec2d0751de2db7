import { bindsTo, subjectsNamed } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A role is bound to requests without a login',
  severity: 'high',
  why: 'Whoever reaches the API server has the permissions of the role, without any credential.',
  fix: 'Remove the subject; bind a user, group or service account.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles'],
  equivalents: [
    'trivy:KSV-0122',
    'kubescape:C-0262',
    'kubesec:BindingsToSystemAnonymous',
    'gatekeeper:K8sDisallowAnonymous',
    'kyverno:restrict-binding-system-groups',
  ],

  *check(binding) {
    if (bindsTo(binding, 'system:public-info-viewer', 'kubeadm:bootstrap-signer-clusterinfo')) return;
    for (const subject of subjectsNamed(binding, 'system:anonymous', 'system:unauthenticated')) {
      yield subject.violation(
        `${binding.kind} "${binding.subject.name}" gives a role to everybody, without a login`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: system:anonymous #!\n  - kind: Group\n    name: system:unauthenticated #!\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:unauthenticated #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:public-info-viewer\nsubjects:\n  - kind: Group\n    name: system:unauthenticated\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n',
    ],
  },
});
