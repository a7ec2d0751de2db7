import { grants } from '../../../analysis/grants.ts';
import { workloads } from '../../../analysis/workload-access.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role creates or changes pods',
  severity: 'high',
  why: 'A pod runs with any service account of its namespace and mounts its secrets; where nothing restricts pods, it also takes over the node.',
  fix: 'Grant it in a Role of the one namespace, and enforce a Pod Security level there.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation'],
  equivalents: [
    'kube-linter:access-to-create-pods',
    'trivy:KSV-0048',
    'kubescape:C-0188',
    'kics:permissive_access_to_create_pods',
  ],

  *check(role) {
    for (const grant of grants(role, ...workloads('create', 'update', 'patch'))) {
      if (grant.rule.isLimited) continue;
      yield grant.violation({ inNamespace: 'medium' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps, batch]\n    resources:\n      - deployments #!\n      - cronjobs #!\n    verbs: [patch]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    resourceNames: [shop]\n    verbs: [patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods, pods/log]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
