import { isLoadBalancer } from '../../../analysis/load-balancer.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service asks for a load balancer of its own',
  severity: 'info',
  why: 'Each one is one more way into the cluster that no Ingress policy sees, and one more bill.',
  fix: 'Use `type: ClusterIP` and route to it from the shared Ingress or Gateway.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer'],
  equivalents: [
    'kube-linter:exposed-services',
    'gatekeeper:K8sBlockLoadBalancer',
    'kyverno:no-loadbalancer-service',
  ],

  *check(service) {
    if (!isLoadBalancer(service)) return;
    yield service
      .field('spec', 'type')
      .violation(`Service "${service.subject.name}" asks for a load balancer of its own`);
  },

  examples: {
    bad: ['apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n'],
    good: ['apiVersion: v1\nkind: Service\nspec:\n  type: ClusterIP\n'],
  },
});
