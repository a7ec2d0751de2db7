import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role approves certificate signing requests',
  severity: 'high',
  why: 'An approved request is a client certificate for any user or group it names, and nobody can revoke it.',
  fix: 'Name in `resourceNames` the signers the subject needs, such as `kubernetes.io/kubelet-serving`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#csrs-and-certificate-issuing',
  ],
  equivalents: ['checkov:CKV_K8S_156', 'kubescape:C-0280', 'kyverno:restrict-clusterrole-csr'],

  *check(role) {
    for (const grant of grants(role, approval, signers)) {
      yield grant.violation({ withoutEffect: 'low', limited: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [certificatesigningrequests/approval] #!\n    verbs: [update]\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers] #!\n    verbs: [approve]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers] #!\n    resourceNames: [\'kubernetes.io/kubelet-serving\']\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [certificatesigningrequests]\n    verbs: [create, get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const group = 'certificates.k8s.io';
const approval = { group, resources: ['certificatesigningrequests/approval'], verbs: ['update', 'patch'] };
const signers = { group, resources: ['signers'], verbs: ['approve'] };
