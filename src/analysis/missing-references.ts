import type { Bundle } from '../bundle/bundle.ts';
import type { Violation } from '../finding/violation.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** What is wrong with references to Secrets or ConfigMaps: the object is not there, or lacks a key. */
export function* missingReferences(
  references: readonly Field[],
  kind: 'Secret' | 'ConfigMap',
  namespace: string,
  bundle: Bundle,
): Iterable<Violation> {
  for (const reference of references) {
    if (!reference.field('optional').isAbsent && !reference.field('optional').is(false)) continue;
    const name = nameOf(reference);
    const objects = bundle.variants(kind, namespace, name.text ?? '');
    if (bundle.lacks(kind, namespace, name)) {
      yield name.violation(`There is no ${kind} "${name.text}" here`);
    }
    for (const key of objects.length === 0 ? [] : keysOf(reference)) {
      const { text } = key;
      if (text === undefined || objects.some((object) => mayHold(object, text))) continue;
      yield key.violation(`${kind} "${name.text}" has no key "${text}"`);
    }
  }
}

/** Only the volume of a Secret calls it otherwise. */
export function nameOf(reference: Field): Field {
  const name = reference.field('secretName');
  return name.isAbsent ? reference.field('name') : name;
}

function keysOf(reference: Field): readonly Field[] {
  return [reference.field('key'), ...reference.field('items').items.map((item) => item.field('key'))];
}

/** What holds nothing yet is filled in the cluster. */
function mayHold(object: KubernetesObject, key: string): boolean {
  const parts = ['data', 'stringData', 'binaryData'].map((part) => object.field(part));
  const isFilledLater = parts.every((part) => part.entries.length === 0);
  return isFilledLater || parts.some((part) => part.isHidden || part.field(key).node !== undefined);
}
