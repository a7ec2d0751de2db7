import { labelSelector } from '../../bundle/selector.ts';
import type { KubernetesObject } from '../../parse/kubernetes/object.ts';

/** Where policies and budgets say which pods they are about. */
const selectors = ['podSelector', 'selector', 'endpointSelector'];

/**
 * Whether an object that a change removes goes together with what it protects: with its namespace, or with a workload
 * that its selector names. One whose selector is empty protects whatever else is in the namespace too.
 */
export function isGoneWithItsPods(protection: KubernetesObject, gone: readonly KubernetesObject[]): boolean {
  const { namespace } = protection.subject;
  const isNamespace = ({ kind, subject }: KubernetesObject): boolean =>
    kind === 'Namespace' && subject.name === namespace;
  if (namespace !== '' && gone.some(isNamespace)) return true;
  const selector = selectors
    .map((key) => protection.field('spec', key))
    .find(({ entries }) => entries.some(([, part]) => part.entries.length + part.items.length > 0));
  if (selector === undefined) return false;
  const selects = labelSelector(selector);
  return gone.some(
    ({ subject, pods }) =>
      subject.namespace === namespace && pods.some((pod) => selects(pod.metadata.field('labels')) === true),
  );
}
