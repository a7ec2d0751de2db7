import { addedItems, contentOf, removedItems } from '../../../analysis/change/items.ts';
import { selectsAllOf } from '../../../analysis/change/selection.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'], {
  summary: 'A policy of Cilium admits more than before, or protects fewer pods',
  severity: 'high',
  confidence: 'medium',
  why: 'Connections that were refused are made: from where an attacker stands to the pods, or from the pods to where data can be sent.',
  fix: 'Admit the one peer and port that is needed; keep the selector and what is denied.',
  references: ['https://docs.cilium.io/en/stable/security/policy/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('spec'), after.field('spec')];
    const [old, selector] = [was.field('endpointSelector'), is.field('endpointSelector')];
    if (selectsAllOf(selector, old) === false) {
      const isNarrower = selectsAllOf(old, selector) === true;
      yield selector.violation(
        'The policy no longer selects all pods that it selected',
        isNarrower ? undefined : 'low',
      );
    }
    for (const direction of ['ingress', 'egress']) {
      const [rules, now] = [was.field(direction), is.field(direction)];
      const byDefault = is.field('enableDefaultDeny', direction);
      // A section makes everything else refused; without it nothing is.
      if (rules.isList && now.isAbsent) yield now.violation(`The policy no longer acts on ${direction}`);
      if (
        byDefault.is(false) &&
        !was.field('enableDefaultDeny', direction).isHidden &&
        !was.field('enableDefaultDeny', direction).is(false)
      )
        yield byDefault.violation(`What the policy does not admit is no longer refused: ${direction}`);
      for (const rule of rules.isList ? addedItems(rules, now, contentOf) : [])
        yield rule.violation(
          `The policy has another rule for ${direction} than before`,
          isOpen(rule) ? 'high' : 'low',
        );
      const [denied, denies] = [was.field(`${direction}Deny`), is.field(`${direction}Deny`)];
      const gone = removedItems(denied, denies, contentOf);
      if (gone.length > 0 && !denies.isHidden)
        yield denies.violation(
          'The policy no longer denies all that it denied',
          denies.items.length < denied.items.length ? undefined : 'low',
        );
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  endpointSelector: {}\n  ingress:\n    - fromEndpoints:\n        - matchLabels: { app: a }\n  egressDeny:\n    - toEntities: [world]\n',
        after:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  endpointSelector: #!\n    matchLabels: { app: shop }\n  ingress:\n    - fromEntities: #!\n        - world\n  egressDeny: [] #!\n',
      },
      {
        before:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  endpointSelector: {}\n  ingress:\n    - {}\n',
        after:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec: #!\n  endpointSelector: {}\n  enableDefaultDeny:\n    egress: false #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  endpointSelector: {}\n  ingress:\n    - fromEntities: [cluster]\n    - fromCIDR: [10.0.0.0/8]\n',
        after:
          'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  endpointSelector: {}\n  ingress:\n    - fromCIDR: [10.0.0.0/8]\n',
      },
    ],
  },
});

/** Whether a rule names the world, or nobody, which means everybody. */
function isOpen(rule: Field): boolean {
  const entities = [...rule.field('fromEntities').items, ...rule.field('toEntities').items];
  return rule.entries.length === 0 || entities.some((entity) => entity.is('all') || entity.is('world'));
}
