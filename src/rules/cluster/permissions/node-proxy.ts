import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role reaches the kubelet through nodes/proxy',
  severity: 'critical',
  why: 'The kubelet runs commands in every pod of its node, past admission and audit; `get` is enough for that.',
  fix: 'Remove `nodes/proxy`; for metrics `nodes/metrics` and `nodes/stats` do.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
  ],
  equivalents: [
    'trivy:KSV-0047',
    'checkov:CKV2_K8S_2',
    'kubescape:C-0279',
    'kyverno:restrict-clusterrole-nodesproxy',
  ],

  *check(role) {
    for (const grant of grants(role, { group: '', resources: ['nodes/proxy'], verbs: ['get', 'create'] })) {
      yield grant.violation({ withoutEffect: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [nodes/proxy] #!\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ["*"]\n    resources: ["*/proxy"] #!\n    verbs: ["*"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [nodes/proxy] #!\n    verbs: [create]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [nodes, nodes/metrics]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [nodes/proxy]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
