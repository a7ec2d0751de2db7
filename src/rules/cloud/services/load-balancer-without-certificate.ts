import { isLoadBalancer } from '../../../analysis/load-balancer.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A load balancer of AWS has no certificate',
  severity: 'low',
  confidence: 'low',
  why: 'Unless the pods speak TLS themselves, whoever sits between the users and AWS reads and changes what they send.',
  fix: 'Annotate the Service with `service.beta.kubernetes.io/aws-load-balancer-ssl-cert` and the ARN of the certificate.',
  references: ['https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html'],
  equivalents: ['kubescape:C-0231', 'kyverno:require-encryption-aws-loadbalancers'],

  *check(service) {
    if (!isLoadBalancer(service) || isElsewhere(service)) return;
    const certificate = service.field('metadata', 'annotations', `${prefix}ssl-cert`);
    if (!certificate.isAbsent && !certificate.is('')) return;
    yield service
      .field('spec', 'type')
      .violation('On AWS this load balancer has no certificate', isOnAws(service) ? 'medium' : 'low');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n  ports:\n    - port: 443\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-type: external\nspec:\n  type: LoadBalancer #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:1:certificate/1\nspec:\n  type: LoadBalancer\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    networking.gke.io/load-balancer-type: Internal\nspec:\n  type: LoadBalancer\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  annotations: ${ANNOTATIONS}\nspec:\n  type: LoadBalancer\n',
    ],
  },
});

const prefix = 'service.beta.kubernetes.io/aws-load-balancer-';
/** Annotations of other providers, and of load balancers that a cluster brings itself. */
const other =
  /(?:azure|gke|cloud\.google|openstack|oci|alibaba|alicloud|ibm|qcloud|do-loadbalancer|loadbalancer\.hetzner|metallb|cilium)/;

function keysOf(service: KubernetesObject): readonly string[] {
  return service.field('metadata', 'annotations').entries.map(([key]) => key);
}

function isOnAws(service: KubernetesObject): boolean {
  const isAwsClass = service.field('spec', 'loadBalancerClass').text?.includes('aws') ?? false;
  return isAwsClass || keysOf(service).some((key) => key.startsWith(prefix));
}

function isElsewhere(service: KubernetesObject): boolean {
  const isHidden = service.field('metadata', 'annotations').isHidden;
  return isHidden || (!isOnAws(service) && keysOf(service).some((key) => other.test(key)));
}
