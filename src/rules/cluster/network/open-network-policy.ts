import { flowsOf, isNetworkPolicy, openPeer } from '../../../analysis/network-policy.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  summary: 'A NetworkPolicy admits everybody on every port',
  severity: 'medium',
  why: 'Policies add up: one that admits everybody undoes all others for the pods it selects.',
  fix: 'Name the peers and the ports; for everybody, name at least the ports.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
  ],
  equivalents: [],

  *check(policy) {
    if (!isNetworkPolicy(policy)) return;
    for (const { direction, rules, peers } of flowsOf(policy)) {
      for (const rule of rules.items) {
        const open = openPeer(rule, peers);
        const message = `${direction} of the selected pods is open to everybody on every port`;
        if (open !== undefined) yield open.violation(message, direction === 'Egress' ? 'low' : 'medium');
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - {} #!\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - namespaceSelector: {} #!\n  egress:\n    - to:\n        - ipBlock: { cidr: 0.0.0.0/0 } #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - ports:\n        - port: 443\n    - from:\n        - podSelector: {}\n        - namespaceSelector: {}\n          podSelector: { matchLabels: { app: web } }\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] }\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - from: ${PEERS}\n',
    ],
  },
});
