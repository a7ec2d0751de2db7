import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role creates persistent volumes',
  severity: 'high',
  why: "A persistent volume may be a directory of the node: whoever holds the role reads and writes the node's files, past what pods are allowed.",
  fix: 'Leave persistent volumes to the provisioner of the storage class; claims need no such permission.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation',
  ],
  equivalents: ['kubescape:C-0278'],

  *check(role) {
    for (const grant of grants(role, { group: '', resources: ['persistentvolumes'], verbs: ['create'] })) {
      yield grant.violation({ withoutEffect: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [persistentvolumes] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [persistentvolumes] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [persistentvolumeclaims]\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [persistentvolumes]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
