import { isInternal, isLoadBalancer, openTo } from '../../../analysis/load-balancer.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A load balancer answers the whole internet',
  severity: 'low',
  confidence: 'medium',
  why: 'Everybody can try every flaw of the workload behind it.',
  fix: "Name your networks in `spec.loadBalancerSourceRanges`, or keep it inside with your provider's annotation for internal load balancers.",
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer'],
  equivalents: ['kics:service_with_external_load_balancer'],

  *check(service) {
    if (!isLoadBalancer(service) || isInternal(service)) return;
    yield* [openTo(service)].flatMap(
      (field) =>
        field?.violation(`The load balancer of Service "${service.subject.name}" admits every address`) ?? [],
    );
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n',
      'apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: #!\n    - 0.0.0.0/1\n    - 128.0.0.0/1\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [203.0.113.0/24]\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    networking.gke.io/load-balancer-type: Internal\nspec:\n  type: LoadBalancer\n',
      'apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: ${NETWORKS}\n',
    ],
  },
});
