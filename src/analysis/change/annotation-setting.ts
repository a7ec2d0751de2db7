import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import type { Field } from '../../parse/yaml/field.ts';
import { writtenText } from '../written-text.ts';

/** The annotations whose keys match, with what they say; hidden ones say nothing that is known. */
export function annotationsOf(
  object: KubernetesObject,
  key: RegExp,
): readonly { readonly key: string; readonly field: Field; readonly text: string | undefined }[] {
  return object
    .field('metadata', 'annotations')
    .entries.filter(([name, field]) => key.test(name) && !field.isAbsent)
    .map(([name, field]) => ({ key: name, field, text: writtenText(field) }));
}
