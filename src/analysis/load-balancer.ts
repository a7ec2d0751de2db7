import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import { isWorld } from './network-range.ts';
import { writtenText } from './written-text.ts';

/** How the providers are told that a load balancer is for the inside only. */
const internal: readonly (readonly [annotation: string, value: RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(?:true|0\.0\.0\.0\/0)$/],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/],
  ['networking.gke.io/load-balancer-type', /^internal$/i],
  ['cloud.google.com/load-balancer-type', /^internal$/i],
  ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type', /^intranet$/],
  ['service.beta.kubernetes.io/alicloud-loadbalancer-address-type', /^intranet$/],
  ['service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type', /^private$/],
  ['service.kubernetes.io/qcloud-loadbalancer-internal-subnetid', /./],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', /^true$/],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/],
  ['service.beta.kubernetes.io/cce-load-balancer-internal-vpc', /^true$/],
];

/** Annotations with a comma-separated list of the networks that may reach a load balancer. */
const sources = [
  'service.beta.kubernetes.io/load-balancer-source-ranges',
  'service.beta.kubernetes.io/azure-allowed-ip-ranges',
];

export function isLoadBalancer(service: KubernetesObject): boolean {
  return service.field('spec', 'type').is('LoadBalancer');
}

/** Whether an annotation keeps the load balancer inside, or may do so because a variable decides. */
export function isInternal(service: KubernetesObject): boolean {
  return internal.some(([annotation, value]) => {
    const field = service.field('metadata', 'annotations', annotation);
    return field.isHidden || value.test(writtenText(field) ?? '');
  });
}

/** The field that opens a load balancer to the whole internet; `undefined` when none does. */
export function openTo(service: KubernetesObject): Field | undefined {
  const list = service.field('spec', 'loadBalancerSourceRanges');
  const annotation = sources
    .map((name) => service.field('metadata', 'annotations', name))
    .find((field) => !field.isAbsent);
  if (list.isHidden || annotation?.isHidden === true) return undefined;
  if (list.items.length > 0) return isWorld(list.items.map((item) => item.text ?? '')) ? list : undefined;
  if (annotation === undefined) return service.field('spec', 'type');
  return isWorld((annotation.text ?? '').split(',')) ? annotation : undefined;
}
