import type { Pod } from '../parse/kubernetes/pod.ts';
import { quantityOf } from '../parse/kubernetes/quantity.ts';
import type { Field } from '../parse/yaml/field.ts';
import { isSameAmount } from './resources.ts';

export type QualityOfService = 'Guaranteed' | 'Burstable' | 'BestEffort';

/** The class the kubelet gives a pod, which decides who is evicted first; `undefined` when an amount is not known. */
export function qualityOfService(pod: Pod): QualityOfService | undefined {
  if (lists.some((list) => mayHoldMore(pod.field(list)))) return undefined;
  const own = pod.field('resources');
  const counted = pod.containers.filter(({ role }) => role !== 'ephemeral');
  const sections = own.isAbsent ? counted.map((container) => container.field('resources')) : [own];
  const amounts = sections.flatMap((section) => resources.map((resource) => amountsOf(section, resource)));
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

function amountsOf(section: Field, resource: string) {
  const limit = amountOf(section.field('limits', resource));
  const written = section.field('requests', resource);
  const request = written.isAbsent ? limit : amountOf(written);
  return { request: request ?? 0, limit: limit ?? 0, isKnown: request !== undefined && limit !== undefined };
}

function amountOf(field: Field): number | undefined {
  return field.isAbsent ? 0 : quantityOf(field);
}
