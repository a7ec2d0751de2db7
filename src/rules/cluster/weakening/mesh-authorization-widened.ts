import { addedItems, contentOf, removedItems } from '../../../analysis/change/items.ts';
import { selectsAllOf } from '../../../analysis/change/selection.ts';
import { isLost } from '../../../analysis/change/protection.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['AuthorizationPolicy', 'RequestAuthentication'], {
  summary: 'A policy of the service mesh refuses less than before',
  severity: 'high',

  why: 'Requests that the mesh refused reach the workload; many programs behind a mesh ask for nothing more.',
  fix: 'Admit the one identity and path that is needed; keep what is denied.',
  references: [
    'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
    'https://linkerd.io/2/reference/authorization-policy/',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('spec'), after.field('spec')];
    if (selectsAllOf(is.field('selector'), was.field('selector')) === false)
      yield is
        .field('selector')
        .violation('The policy no longer selects all pods that it selected', 'medium');
    for (const key of ['requiredAuthenticationRefs', 'jwtRules']) {
      if (!is.field(key).isHidden && removedItems(was.field(key), is.field(key), contentOf).length > 0)
        yield is
          .field(key)
          .violation(
            'The policy no longer asks for all that it asked for',
            is.field(key).items.length < was.field(key).items.length ? undefined : 'low',
          );
    }
    const [rules, now] = [was.field('rules'), is.field('rules')];
    if (isLost(was.field('action'), is.field('action'), 'DENY', 'CUSTOM'))
      yield is.field('action').violation('The policy no longer denies what it names');
    else if (was.field('action').is('DENY')) {
      if (!now.isHidden && removedItems(rules, now, contentOf).length > 0)
        yield now.violation(
          'The policy no longer denies all that it denied',
          now.items.length < rules.items.length ? undefined : 'low',
        );
    } else if (!is.field('action').is('DENY') && !rules.items.some(isOpen))
      for (const rule of addedItems(rules, now, contentOf))
        yield rule.violation(
          'The policy admits requests that it did not name before',
          isOpen(rule) ? undefined : 'low',
        );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  action: DENY\n  rules:\n    - to: []\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  action: ALLOW #!\n  rules:\n    - to: []\n',
      },
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  action: DENY\n  rules:\n    - from: [{ a: b }]\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  action: DENY\n  selector: #!\n    matchLabels: { app: shop }\n  rules: [] #!\n',
      },
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - from: [{ source: { namespaces: [a] } }]\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - {} #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - from: [{ source: { namespaces: [a] } }]\n    - to: [{ operation: { methods: [GET] } }]\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - to: [{ operation: { methods: [GET] } }]\n',
      },
    ],
  },
});

/** A rule that asks for nothing admits everything. */
function isOpen(rule: Field): boolean {
  return ['from', 'to', 'when'].every(
    (key) => rule.field(key).items.length === 0 && !rule.field(key).isHidden,
  );
}
