import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';
import { labelSelector } from '../bundle/selector.ts';

/** Whether the scheduler is told to keep the pods of a workload apart, or may be told so by what is hidden. */
export function keepsApart(object: KubernetesObject, pod: Pod): boolean {
  const labels = pod.metadata.field('labels');
  const affinity = pod.field('affinity', 'podAntiAffinity');
  const constraints = pod.field('topologySpreadConstraints');
  const required = affinity.field('requiredDuringSchedulingIgnoredDuringExecution');
  const preferred = affinity.field('preferredDuringSchedulingIgnoredDuringExecution');
  if ([required, preferred, constraints].some(({ isHidden }) => isHidden)) return true;
  const terms = [...required.items, ...preferred.items.map((item) => item.field('podAffinityTerm'))];
  return (
    terms.some((term) => coversNamespace(term, object.subject.namespace) && covers(term, labels)) ||
    constraints.items.some((constraint) => covers(constraint, labels))
  );
}

function covers(term: Field, labels: Field): boolean {
  return !term.field('topologyKey').isAbsent && labelSelector(term.field('labelSelector'))(labels) !== false;
}

/** A term looks at its own namespace, unless it names others. */
function coversNamespace(term: Field, namespace: string): boolean {
  const named = term.field('namespaces').items;
  if (named.length === 0 || namespace === '' || !term.field('namespaceSelector').isAbsent) return true;
  return named.some((name) => name.is(namespace) || name.isHidden);
}
