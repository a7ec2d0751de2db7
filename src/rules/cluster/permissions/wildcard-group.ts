import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants a resource of every API group',
  severity: 'low',
  why: 'A resource of the same name in a group that is installed later is granted too.',
  fix: 'Name the API group of each resource; the core group is `""`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['checkov:CKV_K8S_49', 'kics:rbac_wildcard_in_rule'],

  *check(role) {
    for (const rule of policyRules(role)) {
      const every = rule.wildcard('apiGroups');
      if (every === undefined || rule.wildcard('resources') !== undefined) continue;
      yield every.violation(`${role.kind} "${role.subject.name}" grants resources of every API group`);
    }
  },

  examples: {
    bad: [
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*'] #!\n    resources: [configmaps]\n    verbs: [get]\n",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups:\n      - apps\n      - '*' #!\n    resources: [deployments]\n    verbs: [get]\n",
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get]\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ["${GROUP}"]\n    resources: [configmaps]\n    verbs: [get]\n',
    ],
  },
});
