import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants every verb',
  severity: 'low',
  why: 'A wildcard also grants the verbs that nobody needs, such as `deletecollection`, and every verb added later.',
  fix: 'List the verbs that the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'kube-linter:wildcard-in-rules',
    'checkov:CKV_K8S_49',
    'kics:rbac_wildcard_in_rule',
    'kyverno:restrict-wildcard-verbs',
  ],

  *check(role) {
    for (const rule of policyRules(role)) {
      const every = rule.wildcard('verbs');
      if (every === undefined || rule.isEverything || rule.sensitive !== undefined) continue;
      yield every.violation(`${role.kind} "${role.subject.name}" grants every verb`);
    }
  },

  examples: {
    bad: [
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: ['*'] #!\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules:\n  - nonResourceURLs: [/debug]\n    verbs: ["*"] #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, list, watch]\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
