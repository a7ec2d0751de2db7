import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants everything',
  severity: 'critical',
  why: 'Whoever holds the role does what they like: in a ClusterRole that is the whole cluster, in a Role everything in its namespace.',
  fix: 'List the verbs, resources and API groups that the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'trivy:KSV-0044',
    'trivy:KSV-0046',
    'trivy:KSV-0112',
    'kube-linter:wildcard-in-rules',
    'checkov:CKV_K8S_49',
    'kics:rbac_wildcard_in_rule',
    'polaris:clusterrolebindingClusterAdmin',
    'polaris:rolebindingClusterAdminClusterRole',
    'polaris:rolebindingClusterAdminRole',
    'kubescape:C-0187',
    'kyverno:restrict-wildcard-verbs',
    'kyverno:restrict-wildcard-resources',
    'semgrep:legacy-api-clusterrole-excessive-permissions',
  ],

  *check(role) {
    for (const rule of policyRules(role)) {
      if (!rule.isEverything) continue;
      const group = rule.wildcard('apiGroups') === undefined ? ' of the core group' : '';
      const message = `${role.kind} "${role.subject.name}" grants every verb on every resource${group}`;
      yield rule.field.field('resources').violation(message, role.kind === 'Role' ? 'high' : undefined);
    }
  },

  examples: {
    bad: [
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*'] #!\n    verbs: ['*']\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [""]\n    resources: #!\n      - "*"\n    verbs:\n      - "*"\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get, list, watch]\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: ['*']\n    verbs: ['*']\n",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: [\"${VERB}\"]\n",
    ],
  },
});
