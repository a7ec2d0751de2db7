import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes the status of Services',
  severity: 'medium',
  why: 'An address written into the status of a Service draws the traffic that pods and nodes send to it (CVE-2020-8554).',
  fix: 'Leave `services/status` to the controller of the load balancer.',
  references: ['https://github.com/kubernetes/kubernetes/issues/97076'],
  equivalents: ['checkov:CKV2_K8S_4'],

  *check(role) {
    for (const grant of grants(role, {
      group: '',
      resources: ['services/status'],
      verbs: ['update', 'patch'],
    })) {
      yield grant.violation();
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [services/status] #!\n    verbs: [patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: ["*/status"] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [services/status]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [services/status]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
