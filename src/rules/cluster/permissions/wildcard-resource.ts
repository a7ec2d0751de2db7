import { policyRules, type PolicyRule } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role grants access to every resource of an API group',
  severity: 'high',
  why: 'A wildcard also covers what nobody thought of: secrets, subresources such as `pods/exec`, and every resource that is added later.',
  fix: 'List the resources that the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: [
    'trivy:KSV-0046',
    'trivy:KSV-0112',
    'kube-linter:wildcard-in-rules',
    'checkov:CKV_K8S_49',
    'kics:rbac_wildcard_in_rule',
    'kyverno:restrict-wildcard-resources',
  ],

  *check(role) {
    for (const rule of policyRules(role)) {
      const every = rule.wildcard('resources');
      if (every === undefined || rule.isEverything || rule.field.field('verbs').items.length === 0) continue;
      const severity = !leadsFurther(rule) ? 'low' : role.kind === 'Role' ? 'medium' : undefined;
      yield every.violation(`${role.kind} "${role.subject.name}" grants every resource`, severity);
    }
  },

  examples: {
    bad: [
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*'] #!\n    verbs: [get, list]\n",
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources:\n      - deployments\n      - "*" #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [get]\n',
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: '${RESOURCES}'\n    verbs: [get]\n",
    ],
  },
});

/** The core group holds secrets; an operator that owns all of its own group gets nobody's credentials. */
function leadsFurther(rule: PolicyRule): boolean {
  return (
    rule.covers('') || (rule.wildcard('verbs') !== undefined && powerful.some((group) => rule.covers(group)))
  );
}

/** Whoever does everything in these groups makes pods, roles, webhooks or certificates. */
const powerful = [
  'apps',
  'batch',
  'rbac.authorization.k8s.io',
  'admissionregistration.k8s.io',
  'certificates.k8s.io',
  'apiregistration.k8s.io',
];
