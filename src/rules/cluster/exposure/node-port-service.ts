import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service opens a port on every node',
  severity: 'medium',
  why: 'Whoever reaches any node reaches the workload, past the load balancer, its TLS and its filters.',
  fix: 'Use `type: ClusterIP` behind an Ingress or a Gateway, or a load balancer.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
  equivalents: [
    'kube-linter:exposed-services',
    'kube-score:service-type',
    'gatekeeper:K8sBlockNodePort',
    'kyverno:restrict-nodeport',
    'kics:service_type_is_nodeport',
  ],

  *check(service) {
    const type = service.field('spec', 'type');
    if (type.is('NodePort'))
      yield type.violation(`Service "${service.subject.name}" opens a port on every node`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: NodePort #!\n  ports:\n    - port: 80\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n',
      'apiVersion: v1\nkind: Service\nspec:\n  type: ${TYPE}\n',
    ],
  },
});
