import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRole'], {
  summary: 'Everybody who edits a namespace may change Endpoints',
  severity: 'medium',
  why: "With Endpoints a user sends the traffic of a Service to addresses that they may not reach themselves, past other namespaces' network policies (CVE-2021-25740).",
  fix: 'Remove `endpoints` from the role, as clusters set up since Kubernetes 1.22 do.',
  references: ['https://github.com/kubernetes/kubernetes/issues/103675'],
  equivalents: ['gatekeeper:K8sBlockEndpointEditDefaultRole', 'kyverno:restrict-edit-for-endpoints'],

  *check(role) {
    const isEdit = role.subject.name === 'system:aggregate-to-edit' || role.field(...label).is('true');
    if (isEdit) for (const grant of grants(role, endpoints)) yield grant.violation();
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [""]\n    resources:\n      - configmaps\n      - endpoints #!\n    verbs: [create, update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  labels: { rbac.authorization.k8s.io/aggregate-to-edit: "true" }\nrules:\n  - apiGroups: [discovery.k8s.io]\n    resources: [endpointslices] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [""]\n    resources: [endpoints]\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: kube-router\nrules:\n  - apiGroups: [""]\n    resources: [endpoints]\n    verbs: [update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [""]\n    resources: [endpoints]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const label = ['metadata', 'labels', 'rbac.authorization.k8s.io/aggregate-to-edit'];
/** Of whichever group: no other group has resources of these names. */
const endpoints = { group: '*', resources: ['endpoints', 'endpointslices'], verbs: changing };
