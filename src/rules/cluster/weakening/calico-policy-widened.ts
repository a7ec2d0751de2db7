import { addedItems, contentOf, removedItems } from '../../../analysis/change/items.ts';
import { isNetworkPolicy } from '../../../analysis/network-policy.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['NetworkPolicy', 'GlobalNetworkPolicy'], {
  summary: 'A policy of Calico admits more than before, or protects fewer pods',
  severity: 'high',
  confidence: 'medium',
  why: 'Connections that were refused are made: from where an attacker stands to the pods, or from the pods to where data can be sent.',
  fix: 'Admit the one peer and port that is needed; keep the selector and what is denied.',
  references: ['https://docs.tigera.io/calico/latest/reference/resources/globalnetworkpolicy'],
  equivalents: [],

  *check(before, after) {
    if (isNetworkPolicy(after) || isNetworkPolicy(before)) return;
    const [was, is] = [before.field('spec'), after.field('spec')];
    for (const key of ['selector', 'namespaceSelector']) {
      const [old, now] = [was.field(key), is.field(key)];
      if (!old.isHidden && now.text !== undefined && now.text !== old.text && !now.is('all()'))
        yield now.violation(
          'The policy selects other pods than before',
          old.isAbsent || old.is('all()') ? undefined : 'low',
        );
    }
    const types = is.field('types');
    for (const type of types.isAbsent ? [] : removedItems(was.field('types'), types))
      yield types.violation(`The policy no longer acts on ${type.text}`);
    for (const direction of ['ingress', 'egress']) {
      const [rules, now] = [was.field(direction), is.field(direction)];
      for (const rule of addedItems(rules, now, contentOf).filter((each) => !denies(each)))
        yield rule.violation(
          `The policy admits other ${direction} than before`,
          isOpen(rule) ? 'high' : 'low',
        );
      const isFewer = now.items.filter(denies).length < rules.items.filter(denies).length;
      if (!now.isHidden && removedItems(rules, now, contentOf).some(denies))
        yield now.violation('The policy no longer denies all that it denied', isFewer ? undefined : 'low');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  selector: all()\n  types: [Ingress, Egress]\n  ingress:\n    - action: Deny\n',
        after:
          'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  selector: app == "shop" #!\n  types: [Ingress] #!\n  ingress: #!\n    - action: Allow #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  selector: all()\n  ingress:\n    - action: Allow\n      protocol: TCP\n',
        after:
          'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: shop\nspec:\n  selector: all()\n  ingress:\n    - action: Deny\n    - protocol: TCP\n      action: Allow\n',
      },
    ],
  },
});

function denies(rule: Field): boolean {
  return rule.field('action').is('Deny');
}

function isOpen(rule: Field): boolean {
  return ['source', 'destination', 'protocol'].every((key) => rule.field(key).isAbsent);
}
