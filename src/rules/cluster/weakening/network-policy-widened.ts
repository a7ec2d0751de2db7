import { actsOn, flowsOf, isNetworkPolicy, openPeer } from '../../../analysis/network-policy.ts';
import { selectsAllOf } from '../../../analysis/change/selection.ts';
import { widerRules } from '../../../analysis/change/traffic.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { Severity } from '../../../finding/severity.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['NetworkPolicy'], {
  summary: 'A network policy admits more than before, or protects fewer pods',
  severity: 'high',

  why: 'Connections that were refused are made: from where an attacker stands to the pods, or from the pods to where data can be sent.',
  fix: 'Admit the one peer and port that is needed, and keep the selector.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  equivalents: [],

  *check(before, after) {
    if (!isNetworkPolicy(before) || !isNetworkPolicy(after)) return;
    const [old, selector] = [before.field('spec', 'podSelector'), after.field('spec', 'podSelector')];
    if (selectsAllOf(selector, old) === false) {
      const isNarrower = selectsAllOf(old, selector) === true;
      yield selector.violation(
        'The policy no longer selects all pods that it selected',
        isNarrower ? undefined : 'low',
      );
    }
    const flows = flowsOf(before);
    for (const [index, flow] of flowsOf(after).entries()) {
      const was = flows[index];
      if (was === undefined || actsOn(before, was) !== true) continue;
      const acts = actsOn(after, flow);
      if (acts === false) {
        const types = after.field('spec', 'policyTypes');
        yield (types.isAbsent ? flow.rules : types).violation(
          `The policy no longer acts on ${flow.direction}`,
        );
      } else if (acts === true) {
        for (const rule of widerRules(was.rules, flow.rules, flow.peers)) {
          const open = openPeer(rule, flow.peers);
          const message = `${flow.direction} is admitted that was not before`;
          yield open === undefined
            ? rule.violation(message, gravity(rule, flow.peers))
            : open.violation(message);
        }
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: #!\n    matchLabels: { app: shop }\n  policyTypes: [Ingress] #!\n  ingress:\n    - {} #!\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - ipBlock: { cidr: 10.0.0.0/16, except: [10.0.1.0/24] }\n      ports:\n        - port: 443\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from: #!\n        - ipBlock: { cidr: 10.0.0.0/16 }\n      ports:\n        - port: 443\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: { matchLabels: { app: a } }\n      ports:\n        - port: 443\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - ports: #!\n        - port: 443\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - ipBlock: { cidr: 10.0.0.0/16 }\n        - podSelector: {}\n      ports:\n        - port: 8000\n          endPort: 8100\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: { matchLabels: { app: a } }\n      ports:\n        - port: 8080\n    - from:\n        - ipBlock: { cidr: 10.0.7.0/24 }\n      ports:\n        - port: 8001\n          protocol: TCP\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: { matchLabels: { app: shop } }\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: { matchExpressions: [{ key: app, operator: Exists }] }\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - ipBlock: { cidr: "${NETWORK}" }\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - ipBlock: { cidr: 10.0.0.0/8 }\n',
      },
    ],
  },
});

/** What comes from outside of the cluster weighs more than another workload. */
function gravity(rule: Field, peers: 'from' | 'to'): Severity {
  const list = rule.field(peers);
  const isOutside = list.items.length === 0 || list.items.some((peer) => !peer.field('ipBlock').isAbsent);
  return isOutside ? 'medium' : 'low';
}
