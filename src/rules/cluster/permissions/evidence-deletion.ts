import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role deletes events or logs of pods',
  severity: 'low',
  why: 'Whoever holds the role removes the traces of what they did.',
  fix: 'Leave out `delete` and `deletecollection`; events expire by themselves.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['trivy:KSV-0042', 'kubescape:C-0031'],

  *check(role) {
    for (const grant of grants(role, core, events)) {
      yield grant.violation();
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [events] #!\n    verbs: [delete]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/log] #!\n    verbs: ["*"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [events.k8s.io]\n    resources: [events] #!\n    verbs: [deletecollection]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [events, pods/log]\n    verbs: [get, list]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [events]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const verbs = ['delete', 'deletecollection'];
const core = { group: '', resources: ['events', 'pods/log'], verbs };
const events = { group: 'events.k8s.io', resources: ['events'], verbs };
