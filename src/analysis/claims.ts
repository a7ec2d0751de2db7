import type { Field } from '../parse/yaml/field.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';

/** A claim of storage. */
export interface Claim {
  readonly name: string;
  readonly spec: Field;
}

/** The claims an object makes: itself, the templates of a StatefulSet, the ephemeral volumes of its pod. */
export function claims(object: KubernetesObject): readonly Claim[] {
  if (object.kind === 'PersistentVolumeClaim') {
    return [{ name: object.subject.name, spec: object.field('spec') }];
  }
  const templates =
    object.kind === 'StatefulSet'
      ? object.field('spec', 'volumeClaimTemplates').items.map((template) => ({
          name: template.field('metadata', 'name').text ?? '',
          spec: template.field('spec'),
        }))
      : [];
  const ephemeral = object.pods
    .flatMap((pod) => pod.field('volumes').items)
    .filter((volume) => !volume.field('ephemeral').isAbsent)
    .map((volume) => ({
      name: volume.field('name').text ?? '',
      spec: volume.field('ephemeral', 'volumeClaimTemplate', 'spec'),
    }));
  return [...templates, ...ephemeral];
}
