import { objectRule } from '../../rule.ts';

export default objectRule(['VirtualService'], {
  summary: 'A route of the service mesh answers for every host name',
  severity: 'low',
  why: 'It takes over requests that nobody meant for it, those of other teams included.',
  fix: 'Name the full hosts.',
  references: ['https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService'],
  equivalents: ['kyverno:restrict-virtual-service-wildcard'],

  *check(route) {
    for (const host of route.field('spec', 'hosts').items) {
      if (host.text?.includes('*')) yield host.violation(`The route answers for ${host.text}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec:\n  hosts:\n    - "*" #!\n    - "*.example.com" #!\n',
    ],
    good: [
      'apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec:\n  hosts: [shop.example.com, "${HOST}"]\n',
    ],
  },
});
