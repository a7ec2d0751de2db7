import { bindsTo, subjectsNamed } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A role is bound to everybody who is logged in',
  severity: 'high',
  why: 'Every user and every pod of the cluster has the permissions of the role; with some providers everybody with an account there.',
  fix: 'Bind the group or service account that needs the role.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles',
    'https://cloud.google.com/kubernetes-engine/docs/best-practices/rbac',
  ],
  equivalents: ['trivy:KSV-01011', 'kubescape:C-0265', 'gatekeeper:K8sDisallowAnonymous'],

  *check(binding) {
    if (bindsTo(binding, 'system:basic-user', 'system:discovery', 'system:public-info-viewer')) return;
    const severity = binding.kind === 'RoleBinding' ? 'medium' : undefined;
    for (const subject of subjectsNamed(binding, 'system:authenticated')) {
      const message = `${binding.kind} "${binding.subject.name}" gives a role to everybody who is logged in`;
      yield subject.violation(message, severity);
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:authenticated #!\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:authenticated #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:discovery\nsubjects:\n  - kind: Group\n    name: system:authenticated\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n',
    ],
  },
});
