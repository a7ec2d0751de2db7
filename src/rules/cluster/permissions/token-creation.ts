import { grants } from '../../../analysis/grants.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role issues tokens of service accounts',
  severity: 'critical',
  why: 'Whoever holds the role acts as every service account it reaches, those of the control plane included.',
  fix: 'Name in `resourceNames` the service accounts whose tokens the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request'],
  equivalents: ['kubescape:C-0282'],

  *check(role) {
    for (const grant of grants(role, {
      group: '',
      resources: ['serviceaccounts/token'],
      verbs: ['create'],
    })) {
      yield grant.violation({ inNamespace: 'high', limited: 'medium' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts/token] #!\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts/token] #!\n    resourceNames: [shop]\n    verbs: ["*"]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts]\n    verbs: [create]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [serviceaccounts/token]\n    verbs: ["${VERB}"]\n',
    ],
  },
});
