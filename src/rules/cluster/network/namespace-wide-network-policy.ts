import { flowsOf, isNetworkPolicy, selectsAll } from '../../../analysis/network-policy.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  summary: 'A NetworkPolicy opens a way to or from every pod of its namespace',
  severity: 'info',
  why: 'Pods that are added later are opened as well, whether they need it or not.',
  fix: 'Select the pods that need it; keep the empty selector for the policy that denies.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
  equivalents: ['kyverno:restrict-networkpolicy-empty-podselector'],

  *check(policy) {
    const selector = policy.field('spec', 'podSelector');
    const hasRules = flowsOf(policy).some(({ rules }) => rules.items.length > 0);
    if (isNetworkPolicy(policy) && selectsAll(selector) && hasRules)
      yield selector.violation(
        `NetworkPolicy "${policy.subject.name}" opens a way for every pod of its namespace`,
      );
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {} #!\n  ingress:\n    - from:\n        - podSelector: {}\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: { matchLabels: { app: shop } }\n  ingress:\n    - from:\n        - podSelector: {}\n',
    ],
  },
});
