import { flowsOf, isNetworkPolicy } from '../../../analysis/network-policy.ts';
import { labelSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  needs: 'bundle',
  summary: 'A network policy admits a peer that is no pod here',
  severity: 'low',
  why: 'The traffic it was written for is refused, and any pod that is later given these labels is let in.',
  fix: 'Select the labels that the peers have; add a `namespaceSelector` when they live in another namespace.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
  ],
  equivalents: ['kube-linter:dangling-networkpolicypeer-podselector'],

  *check(policy, bundle) {
    const { namespace } = policy.subject;
    if (!isNetworkPolicy(policy)) return;
    const severity = bundle.workloads(namespace).length === 0 ? 'info' : undefined;
    for (const { rules, peers } of flowsOf(policy)) {
      for (const peer of rules.items.flatMap((rule) => rule.field(peers).items)) {
        const selector = peer.field('podSelector');
        if (selector.isAbsent || selector.entries.length === 0 || !peer.field('namespaceSelector').isAbsent)
          continue;
        if (!bundle.selectsNoPod(labelSelector(selector), namespace)) continue;
        yield selector.violation('The peer is none of the pods here', severity);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: #!\n            matchLabels: { app: shop }\n        - podSelector:\n            matchLabels: { app: web }\n  egress:\n    - to:\n        - podSelector: #!\n            matchExpressions:\n              - { key: app, operator: NotIn, values: [web] }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}\n        - podSelector:\n            matchLabels: { app: gateway }\n          namespaceSelector: {}\n        - podSelector:\n            matchLabels: { app: "${PEER}" }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n',
    ],
  },
});
