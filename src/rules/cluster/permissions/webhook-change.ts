import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes admission webhooks or policies',
  severity: 'high',
  why: 'A webhook sees every object that is written, secrets included, and changes or admits it: whoever holds the role reads them and switches off what others enforce.',
  fix: "Limit the rule with `resourceNames` to the subject's own configuration.",
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks',
  ],
  equivalents: [
    'trivy:KSV-0114',
    'checkov:CKV_K8S_155',
    'kubescape:C-0281',
    'kyverno:restrict-clusterrole-mutating-validating-admission-webhooks',
  ],

  *check(role) {
    for (const grant of grants(role, admission)) {
      yield grant.violation({ withoutEffect: 'low', limited: 'medium' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources:\n      - mutatingwebhookconfigurations #!\n      - validatingadmissionpolicies #!\n    verbs: [get, patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [validatingwebhookconfigurations] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [validatingwebhookconfigurations]\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [mutatingwebhookconfigurations]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const admission = {
  group: 'admissionregistration.k8s.io',
  resources: [
    'mutatingwebhookconfigurations',
    'validatingwebhookconfigurations',
    'mutatingadmissionpolicies',
    'mutatingadmissionpolicybindings',
    'validatingadmissionpolicies',
    'validatingadmissionpolicybindings',
  ],
  verbs: changing,
};
