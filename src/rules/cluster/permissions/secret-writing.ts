import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes secrets',
  severity: 'medium',
  why: "Whoever holds the role replaces other workloads' certificates and passwords, deletes them, or has a token of any service account written into a secret.",
  fix: 'Leave the writing of secrets to one controller, or limit the rule with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['kube-linter:access-to-secrets', 'trivy:KSV-0041', 'trivy:KSV-0113'],

  *check(role) {
    for (const grant of grants(role, { group: '', resources: ['secrets'], verbs: changing })) {
      if (grant.rule.isLimited) continue;
      yield grant.violation({ inNamespace: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets] #!\n    verbs: [create, patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    resourceNames: [shop-tls]\n    verbs: [update, patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
