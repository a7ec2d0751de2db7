import type { Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

/** Where a pod refers to Secrets or ConfigMaps: its volumes, projected ones included, and its containers' environment. */
export function references(pod: Pod, kind: 'secret' | 'configMap'): readonly Field[] {
  const volumes = pod
    .field('volumes')
    .items.flatMap((volume) => [volume, ...volume.field('projected', 'sources').items])
    .map((source) => source.field(kind));
  const environment = pod.containers.flatMap((container) => [
    ...container.field('env').items.map((variable) => variable.field('valueFrom', `${kind}KeyRef`)),
    ...container.field('envFrom').items.map((source) => source.field(`${kind}Ref`)),
  ]);
  return [...volumes, ...environment].filter((field) => !field.isAbsent);
}
