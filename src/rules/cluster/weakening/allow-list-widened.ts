import { allowListOf } from '../../../analysis/change/allow-list.ts';
import { rangesBeyond } from '../../../analysis/change/address-range.ts';
import { isWorld } from '../../../analysis/network-range.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Ingress', 'Service', 'Middleware', 'MiddlewareTCP'], {
  summary: 'More networks may reach an Ingress or Service than before',
  severity: 'high',

  why: 'Who was kept out by address gets to the program behind: all that is left is what it asks for itself.',
  fix: 'List the one network that has to get in.',
  references: ['https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [allowListOf(before), allowListOf(after)];
    if (was === undefined || was === 'hidden' || is === 'hidden' || was.ranges.length === 0) return;
    const name = `${after.kind} "${after.subject.name}"`;
    if (is === undefined || is.ranges.length === 0) {
      const isExposed = after.kind !== 'Service' || after.field('spec', 'type').is('LoadBalancer');
      if (isExposed)
        yield (is?.field ?? after.field('spec')).violation(`${name} no longer lists who may reach it`);
      return;
    }
    const wider = rangesBeyond(is.ranges, was.ranges);
    if (wider.length > 0)
      yield is.field.violation(
        `${name} is open to more networks than before: ${wider.slice(0, 4).join(', ')}`,
        isWorld(is.ranges) ? undefined : 'medium',
      );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/16\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/allowlist-source-range: 10.0.0.0/8 #!\nspec:\n  rules: []\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [10.0.0.0/8]\n',
        after: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec: #!\n  type: LoadBalancer\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8,2001:db8::/32\nspec:\n  rules: []\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.1.0.0/16, 2001:db8:1::/48\nspec:\n  rules: []\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [10.0.0.0/8]\n',
        after: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: ClusterIP\n',
      },
    ],
  },
});
