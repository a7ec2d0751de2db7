import type { Bundle } from '../bundle/bundle.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import { replicasOf } from './replicas.ts';

/** What changes the number of pods; KEDA's objects become the first of these. */
export const horizontal = ['HorizontalPodAutoscaler', 'ScaledObject'] as const;
/** What changes the resources of pods. */
export const vertical = ['VerticalPodAutoscaler'] as const;

/** The workload that an autoscaler names. */
export interface ScaleTarget {
  readonly kind: string | undefined;
  readonly name: Field;
}

export function scaleTarget(autoscaler: KubernetesObject): ScaleTarget {
  const key = autoscaler.kind === 'VerticalPodAutoscaler' ? 'targetRef' : 'scaleTargetRef';
  const reference = autoscaler.field('spec', key);
  const kind = reference.field('kind');
  const isDefault = autoscaler.kind === 'ScaledObject' && kind.isAbsent;
  return { kind: isDefault ? 'Deployment' : kind.text, name: reference.field('name') };
}

/** The autoscalers of some kinds that name a workload. */
export function autoscalersOf(
  { kind, subject }: KubernetesObject,
  bundle: Bundle,
  kinds: readonly string[],
): readonly KubernetesObject[] {
  return kinds
    .flatMap((each) => bundle.all(each, subject.namespace))
    .filter((autoscaler) => {
      const target = scaleTarget(autoscaler);
      return target.kind === kind && target.name.is(subject.name);
    });
}

/** The pods a workload has at least, its autoscalers counted in; `undefined` when that is not known. */
export function leastReplicas(workload: KubernetesObject, bundle: Bundle): number | undefined {
  const autoscalers = autoscalersOf(workload, bundle, horizontal);
  if (autoscalers.length === 0) return replicasOf(workload.field('spec', 'replicas'));
  const least = autoscalers.map((autoscaler) =>
    autoscaler.kind === 'ScaledObject'
      ? replicasOf(autoscaler.field('spec', 'minReplicaCount'))
      : replicasOf(autoscaler.field('spec', 'minReplicas')),
  );
  return least.some((count) => count === undefined)
    ? undefined
    : Math.min(...least.map((count) => count ?? 0));
}
