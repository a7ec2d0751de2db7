import { grants } from '../../../analysis/grants.ts';
import { policyRules } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role adds subjects to role bindings',
  severity: 'low',
  why: 'Whoever holds the role hands its permissions to others, and so stays after their own access is taken away.',
  fix: 'Leave out `patch`; let a reviewed pipeline change bindings.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
  ],
  equivalents: ['trivy:KSV-0055'],

  *check(role) {
    if (!policyRules(role).some((rule) => rule.grants({ ...bindings, verbs: ['get'] }))) return;
    for (const grant of grants(role, { ...bindings, verbs: ['patch'] })) yield grant.violation();
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings] #!\n    verbs: [get, patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const bindings = { group: 'rbac.authorization.k8s.io', resources: ['rolebindings', 'clusterrolebindings'] };
