import { addedItems } from '../../../analysis/change/items.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Ingress'], {
  summary: 'An Ingress serves every host where it served named ones',
  severity: 'low',

  why: 'Requests for any name reach the service, those of other teams and of attackers who point a name at the cluster included.',
  fix: 'Name the hosts.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('spec', 'rules'), after.field('spec', 'rules')];
    if (was.items.some((rule) => reach(rule) === '*' || rule.field('host').isHidden)) return;
    const rules =
      was.items.length === 0
        ? []
        : addedItems(was, is, reach).filter((rule) => reach(rule)?.startsWith('*') === true);
    for (const rule of rules) {
      yield rule.field('host').violation('The Ingress serves more hosts than those it named');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: a.example\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - http: {} #!\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: a.example\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: "*.example" #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: a.example\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: b.example\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - http: {}\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - http: {}\n    - host: "*.example"\n',
      },
    ],
  },
});

/** The host of a rule; `*` for all. */
function reach(rule: Field): string | undefined {
  return rule.field('host').isAbsent ? '*' : rule.field('host').text;
}
