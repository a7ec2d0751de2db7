import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants every verb, every resource or every API group',
  severity: 'high',
  why: 'A wildcard also grants what nobody thought of: reading secrets, running commands in pods, and every resource added later.',
  fix: 'List the verbs, resources and API groups that the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'kube-linter:wildcard-in-rules',
    'checkov:CKV_K8S_49',
    'kubescape:C-0187',
    'kyverno:restrict-wildcard-verbs',
    'kyverno:restrict-wildcard-resources',
    'kics:rbac_wildcard_in_rule',
  ],

  *check(role) {
    for (const rule of role.field('rules').items) {
      for (const [key, what] of parts) {
        const wildcard = rule.field(key).items.find((item) => item.is('*'));
        if (wildcard) yield wildcard.violation(`${role.kind} "${role.subject.name}" grants every ${what}`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: operator\nrules:\n  - apiGroups: [apps]\n    resources:\n      - "*" #!\n    verbs:\n      - get\n      - "*" #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get, list, watch]\n',
    ],
  },
});

const parts = [
  ['verbs', 'verb'],
  ['resources', 'resource'],
  ['apiGroups', 'API group'],
] as const;
