import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role forwards ports of pods',
  severity: 'medium',
  why: 'Whoever holds the role reaches every port of the pods, past network policies and past what listens on localhost only.',
  fix: 'Remove `pods/portforward`; expose what people need by a Service.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['kubescape:C-0063', 'kics:rbac_roles_with_port_forwarding_permission'],

  *check(role) {
    for (const grant of grants(role, {
      group: '',
      resources: ['pods/portforward'],
      verbs: ['create', 'get'],
    })) {
      yield grant.violation({ inNamespace: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/portforward] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/portforward] #!\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [pods/portforward]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
