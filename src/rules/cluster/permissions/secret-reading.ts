import { grants } from '../../../analysis/grants.ts';
import { reading } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role reads secrets',
  severity: 'high',
  why: 'Whoever holds the role has the passwords, keys and tokens in the secrets; `list` and `watch` hand out their contents as well.',
  fix: 'Mount the secret into the pod that needs it, or limit `get` with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  equivalents: [
    'kube-linter:access-to-secrets',
    'trivy:KSV-0041',
    'trivy:KSV-0113',
    'checkov:CKV2_K8S_5',
    'kubescape:C-0015',
    'kubescape:C-0186',
    'kyverno:restrict-secret-role-verbs',
    'kics:rbac_roles_with_read_secrets_permissions',
    'kics:serviceaccount_allows_access_secrets',
  ],

  *check(role) {
    for (const grant of grants(role, { group: '', resources: ['secrets'], verbs: reading })) {
      if (grant.rule.isLimited) continue;
      yield grant.violation({ inNamespace: 'medium' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets] #!\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: ["*"]\n    resources:\n      - configmaps\n      - secrets #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    resourceNames: [shop-tls]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [secrets]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: ["${RESOURCE}"]\n    verbs: [get]\n',
    ],
  },
});
