import { grants } from '../../../analysis/grants.ts';
import { changing } from '../../../analysis/policy-rule.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Role', 'ClusterRole'], {
  summary: 'A role changes Services, Ingresses or NetworkPolicies',
  severity: 'medium',
  why: 'Whoever holds the role redirects traffic to themselves, exposes what is internal, or removes the isolation between workloads.',
  fix: 'Grant it in a Role of the one namespace, and only the resource and verbs the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['trivy:KSV-0056'],

  *check(role) {
    for (const grant of grants(role, core, slices, networking)) {
      if (grant.rule.isLimited) continue;
      yield grant.violation({ inNamespace: 'low' });
    }
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [networkpolicies] #!\n    verbs: [delete]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources:\n      - services #!\n      - endpoints #!\n    verbs: ["*"]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [discovery.k8s.io]\n    resources: [endpointslices] #!\n    verbs: [update]\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [ingresses]\n    verbs: [get]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [ingresses/status]\n    verbs: [update]\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [""]\n    resources: [services]\n    verbs: ["${VERB}"]\n',
    ],
  },
});

const core = { group: '', resources: ['services', 'endpoints'], verbs: changing };
const slices = { group: 'discovery.k8s.io', resources: ['endpointslices'], verbs: changing };
const networking = {
  group: 'networking.k8s.io',
  resources: ['ingresses', 'networkpolicies'],
  verbs: changing,
};
