import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRole'], {
  summary: 'A role changes the labels of namespaces',
  severity: 'medium',
  why: 'Labels of a namespace decide about its Pod Security level and about who passes network policies: whoever holds the role switches both off.',
  fix: "Leave out `update` and `patch`, or name the subject's namespaces in `resourceNames`.",
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-modification'],
  equivalents: [],

  *check(role) {
    for (const grant of grants(role, { group: '', resources: ['namespaces'], verbs: ['update', 'patch'] })) {
      if (grant.rule.isLimited) continue;
      yield grant.violation();
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [namespaces] #!\n    verbs: [get, patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [namespaces] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [namespaces]\n    verbs: [get, create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [namespaces]\n    resourceNames: [shop]\n    verbs: [patch]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [namespaces]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
