import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants every verb on secrets, workloads, roles or identities',
  severity: 'medium',
  why: 'Every verb on these includes the ones that lead to other permissions: reading, running, binding, escalating, impersonating.',
  fix: 'List the verbs that the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'trivy:KSV-0045',
    'kube-linter:wildcard-in-rules',
    'checkov:CKV_K8S_49',
    'kics:rbac_wildcard_in_rule',
    'kyverno:restrict-wildcard-verbs',
  ],

  *check(role) {
    for (const rule of policyRules(role)) {
      const every = rule.wildcard('verbs');
      const { sensitive } = rule;
      if (every === undefined || sensitive === undefined) continue;
      yield every.violation(`${role.kind} "${role.subject.name}" grants every verb on ${sensitive.text}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [\'*\'] #!\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles, rolebindings]\n    verbs:\n      - get\n      - "*" #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [get]\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: ['*']\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
