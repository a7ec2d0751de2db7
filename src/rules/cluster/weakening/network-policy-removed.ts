import { removalRule } from '../../change-rule.ts';

export default removalRule(
  [
    'NetworkPolicy',
    'GlobalNetworkPolicy',
    'AdminNetworkPolicy',
    'BaselineAdminNetworkPolicy',
    'ClusterNetworkPolicy',
    'CiliumNetworkPolicy',
    'CiliumClusterwideNetworkPolicy',
  ],
  {
    summary: 'A network policy is removed',
    severity: 'high',

    why: 'The pods it selected accept and make every connection that no other policy forbids.',
    fix: 'Keep the policy, or remove it together with the pods it selects.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
    equivalents: [],

    *check(policy) {
      yield policy.violation(`${policy.kind} "${policy.subject.name}" is removed`);
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop #!\nspec:\n  podSelector: {}\n',
          after: '',
        },
        {
          before:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop #!\nspec:\n  podSelector: {}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers: []\n',
          after: '',
        },
      ],
      good: [
        {
          before:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n',
          after:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n',
        },
        {
          before:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n',
          after:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: renamed\nspec:\n  podSelector: {}\n',
        },
        {
          before:
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: { matchLabels: { app: shop } }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app: shop }\nspec:\n  containers: []\n',
          after: '',
        },
      ],
    },
  },
);
