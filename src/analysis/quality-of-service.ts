import type { Bundle } from '../bundle/bundle.ts';
import type { Container, Pod } from '../parse/kubernetes/pod.ts';
import { quantityOf } from '../parse/kubernetes/quantity.ts';
import type { Field } from '../parse/yaml/field.ts';
import { defaultFor, isSameAmount } from './resources.ts';

export type QualityOfService = 'Guaranteed' | 'Burstable' | 'BestEffort';

/** The class the kubelet gives a pod, which decides who is evicted first; `undefined` when an amount is not known. */
export function qualityOfService(pod: Pod, bundle: Bundle): QualityOfService | undefined {
  if (lists.some((list) => mayHoldMore(pod.field(list)))) return undefined;
  const own = pod.field('resources');
  const counted = pod.containers.filter(({ role }) => role !== 'ephemeral');
  const amounts = resources.flatMap((resource) =>
    own.isAbsent
      ? counted.map((container) => containerAmounts(container, resource, bundle))
      : [amountsOf(own.field('requests', resource), own.field('limits', resource))],
  );
  if (amounts.length === 0 || amounts.some(({ isKnown }) => !isKnown)) return undefined;
  if (amounts.every(({ request, limit }) => request === 0 && limit === 0)) return 'BestEffort';
  const isGuaranteed = amounts.every(({ request, limit }) => limit > 0 && isSameAmount(request, limit));
  return isGuaranteed ? 'Guaranteed' : 'Burstable';
}

const lists = ['initContainers', 'containers'] as const;
const resources = ['cpu', 'memory'] as const;

/** Whether a template stands for the list or for one of its containers. */
function mayHoldMore(list: Field): boolean {
  return list.isHidden || list.items.some(({ isHidden }) => isHidden);
}

/** As in force: what a container does not say comes from its own limit, then from a LimitRange. */
function containerAmounts(container: Container, resource: string, bundle: Bundle) {
  const own = (side: 'requests' | 'limits') => container.field('resources', side, resource);
  const given = (side: 'requests' | 'limits') =>
    defaultFor(container, side, resource, bundle)?.field ?? own(side);
  const limit = own('limits');
  const request = own('requests').isAbsent && limit.isAbsent ? given('requests') : own('requests');
  return amountsOf(request, limit.isAbsent ? given('limits') : limit);
}

function amountsOf(written: Field, limited: Field) {
  const limit = amountOf(limited);
  const request = written.isAbsent ? limit : amountOf(written);
  return { request: request ?? 0, limit: limit ?? 0, isKnown: request !== undefined && limit !== undefined };
}

function amountOf(field: Field): number | undefined {
  return field.isAbsent ? 0 : quantityOf(field);
}
