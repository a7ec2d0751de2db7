import { constraintUses } from '../../../analysis/constraint-use.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'], {
  summary: 'Pods may take over their node by a built-in SCC',
  severity: 'high',
  why: 'With `privileged`, `hostaccess` or `hostmount-anyuid` whoever starts a pod reads and writes the node.',
  fix: 'Use `restricted-v2`, or an SCC of your own that allows just the one thing the workload needs.',
  references: [
    'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
  ],
  equivalents: [],

  *check(object) {
    yield* constraintUses(object, ['privileged', 'hostaccess', 'hostmount-anyuid']);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints] #!\n    resourceNames: [privileged]\n    verbs: [use]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:hostmount-anyuid #!\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: [restricted-v2]\n    verbs: [use]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:anyuid\nsubjects:\n  - kind: User\n    name: jane\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: ['${SCC}']\n    verbs: [use]\n",
    ],
  },
});
