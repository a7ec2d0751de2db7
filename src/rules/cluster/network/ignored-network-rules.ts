import { actsOn, flowsOf, isNetworkPolicy } from '../../../analysis/network-policy.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  summary: 'A NetworkPolicy says something about a direction that it does not act on',
  severity: 'medium',
  why: '`egress: []` without `policyTypes` denies nothing, and rules for a direction that `policyTypes` leaves out are ignored: the pods stay open though the policy reads as if they were closed.',
  fix: 'List the direction in `spec.policyTypes`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic',
  ],
  equivalents: [],

  *check(policy) {
    if (!isNetworkPolicy(policy)) return;
    for (const flow of flowsOf(policy)) {
      if (flow.rules.isList && actsOn(policy, flow) === false)
        yield flow.rules.violation(
          `The policy does not act on ${flow.direction.toLowerCase()}: this is ignored`,
        );
    }
    const misspelt = policy.field('spec', 'policyType');
    if (!misspelt.isAbsent) yield misspelt.violation('The field is called policyTypes: this is ignored');
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress: [] #!\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  ingress: #!\n    - from:\n        - podSelector: {}\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyType: [Egress] #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  egress: []\n  ingress: []\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress:\n    - ports: [{ port: 53 }]\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: ["${TYPE}"]\n  egress: []\n',
    ],
  },
});
