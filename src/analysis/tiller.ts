import type { Container, PodOwner } from '../parse/kubernetes/pod.ts';
import { parseImageReference } from '../parse/image-reference.ts';
import type { Field } from '../parse/yaml/field.ts';

/** The server of Helm 2, by its image. */
export function isTiller(container: Container): boolean {
  return /tiller/.test(parseImageReference(container.field('image').text ?? '').name);
}

/** What calls an object, a pod or a selector Tiller's: its name, or the labels of Helm 2's own manifests. */
export function namedTiller(object: PodOwner, template?: Field): Field | undefined {
  const names = [
    object.field('metadata', 'name'),
    ...(template === undefined ? [] : [template.field('name')]),
  ];
  const labels = [
    object.field('metadata', 'labels'),
    object.field('spec', 'selector'),
    ...(template === undefined ? [] : [template.field('labels')]),
  ].flatMap((mapping) => mapping.entries);
  return (
    names.find((name) => /tiller/.test(name.text ?? '')) ??
    labels.find(([key, label]) => (key === 'app' && label.is('helm')) || /tiller/.test(label.text ?? ''))?.[1]
  );
}
