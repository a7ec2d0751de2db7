import { constraintUses } from '../../../analysis/constraint-use.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'], {
  summary: 'Pods may run as root by the SCC anyuid',
  severity: 'medium',
  why: 'OpenShift gives each namespace user numbers of its own; with `anyuid` a container runs as whatever its image says, mostly root.',
  fix: 'Build the image for an arbitrary user, or use the SCC `nonroot-v2`.',
  references: [
    'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
  ],
  equivalents: ['kyverno:disallow-security-context-constraint-anyuid'],

  *check(object) {
    yield* constraintUses(object, ['anyuid']);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints] #!\n    resourceNames: [anyuid]\n    verbs: [use]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:anyuid #!\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: [nonroot-v2]\n    verbs: [use]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:nonroot-v2\nsubjects:\n  - kind: User\n    name: jane\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: ['${SCC}']\n    verbs: [use]\n",
    ],
  },
});
