import { flowsOf, isNetworkPolicy } from '../../../analysis/network-policy.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  summary: 'A NetworkPolicy selects no pods and no peers',
  severity: 'low',
  why: 'It says nothing about who may talk to whom: either the selectors were forgotten, or they are misspelt and the policy is not the one its author means.',
  fix: 'Write `spec.podSelector`, `{}` where all pods of the namespace are meant.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
  ],
  equivalents: ['trivy:KSV-0038'],

  *check(policy) {
    if (!isNetworkPolicy(policy) || policy.field('spec').isHidden) return;
    const peers = flowsOf(policy).flatMap((flow) =>
      flow.rules.isHidden ? [flow.rules] : flow.rules.items.flatMap((rule) => peersOf(rule, flow.peers)),
    );
    const fields = [policy.field('spec', 'podSelector'), policy.field('spec', 'namespaceSelector'), ...peers];
    if (fields.every((field) => field.isAbsent))
      yield policy.violation(`NetworkPolicy "${policy.subject.name}" selects neither pods nor peers`);
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop #!\nspec:\n  podselector:\n    matchLabels: { app: shop }\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy #!\nspec:\n  ingress:\n    - from:\n        - {}\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  egress:\n    - to:\n        - ipBlock: { cidr: 10.0.0.0/8 }\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  ingress: ${RULES}\n',
    ],
  },
});

function peersOf(rule: Field, key: 'from' | 'to'): readonly Field[] {
  const peers = rule.field(key);
  return peers.isHidden ? [peers] : peers.items.flatMap((peer) => selectors.map((name) => peer.field(name)));
}

const selectors = ['podSelector', 'namespaceSelector', 'ipBlock'];
