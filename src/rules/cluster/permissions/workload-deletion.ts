import { grants } from '../../../analysis/grants.ts';
import { workloads } from '../../../analysis/workload-access.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role deletes workloads',
  severity: 'low',
  why: 'Whoever holds the role stops what runs; with a foothold that is the end of the service.',
  fix: 'Leave out `delete` and `deletecollection`, or limit `delete` with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['trivy:KSV-0048', 'kubescape:C-0007'],

  *check(role) {
    for (const grant of grants(role, ...workloads('delete', 'deletecollection'))) {
      if (grant.rule.isLimited) continue;
      yield grant.violation();
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods] #!\n    verbs: [delete]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [batch]\n    resources: [cronjobs] #!\n    verbs: [deletecollection]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    resourceNames: [shop]\n    verbs: [delete]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
