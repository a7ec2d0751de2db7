import { isInternal, isLoadBalancer } from '../../../analysis/load-balancer.ts';
import { isLost, isLower } from '../../../analysis/change/protection.ts';
import { addedItems } from '../../../analysis/change/items.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Service', 'Ingress'], {
  summary: 'A Service or Ingress comes to be reachable from outside',
  severity: 'medium',

  why: 'What only pods could reach is open on every node or behind an address of its own, past the Ingress and its checks.',
  fix: 'Keep `ClusterIP` and publish by the Ingress; keep load balancers internal.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  equivalents: [],

  *check(before, after) {
    const scheme = after.field('metadata', 'annotations', 'alb.ingress.kubernetes.io/scheme');
    if (
      isLost(
        before.field('metadata', 'annotations', 'alb.ingress.kubernetes.io/scheme'),
        scheme,
        'internal',
      ) &&
      !scheme.isAbsent
    )
      yield scheme.violation(`Ingress "${after.subject.name}" faces the internet`);
    if (after.kind !== 'Service') return;
    const name = `Service "${after.subject.name}"`;
    const [was, is] = [before.field('spec', 'type'), after.field('spec', 'type')];
    if (isLower(was, is, ['LoadBalancer', 'NodePort', 'ClusterIP'], 'ClusterIP'))
      yield is.violation(`${name} becomes a ${is.text}`);
    else if (isLoadBalancer(before) && isLoadBalancer(after) && isInternal(before) && !isInternal(after))
      yield is.violation(`The load balancer of ${name} is no longer internal`, 'high');
    for (const address of addedItems(before.field('spec', 'externalIPs'), after.field('spec', 'externalIPs')))
      yield address.violation(`${name} takes the address ${address.text}`);
  },

  examples: {
    bad: [
      {
        before: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec: {}\n',
        after:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: NodePort #!\n  externalIPs:\n    - 203.0.113.7 #!\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\n  annotations:\n    networking.gke.io/load-balancer-type: Internal\nspec:\n  type: LoadBalancer\n',
        after: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: LoadBalancer #!\n',
      },
    ],
    good: [
      {
        before: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: LoadBalancer\n',
        after: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: NodePort\n',
      },
      {
        before: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: ${TYPE}\n',
        after: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: NodePort\n',
      },
    ],
  },
});
