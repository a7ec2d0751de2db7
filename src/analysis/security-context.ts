import type { Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

/** A field of a security context, and whose it is, for a message: `The pod`, `Container "app"`. */
export type Owned = readonly [who: string, field: Field];

/** A field of the security context everywhere a pod can write it: for the pod, then for each container. */
export function securityFields(pod: Pod, ...keys: readonly string[]): readonly [Owned, ...Owned[]] {
  const own = pod.containers.map((container): Owned => [
    `Container "${container.name}"`,
    container.field('securityContext', ...keys),
  ]);
  return [['The pod', pod.field('securityContext', ...keys)], ...own];
}

/** The same without the pod's when every container overrides it. */
export function securityInForce(pod: Pod, ...keys: readonly string[]): readonly Owned[] {
  const [shared, ...own] = securityFields(pod, ...keys);
  const isOverridden = own.length > 0 && own.every(([, field]) => !field.isAbsent);
  return isOverridden ? own : [shared, ...own];
}

/** Whether every reader of YAML finds this value, as a protection needs. */
export function isSurely(field: Field, value: string | boolean): boolean {
  return !field.isAbsent && field.is(value);
}

/** Whether root in the pod is an ordinary user of the node. */
export function hasUserNamespace(pod: Pod): boolean {
  return isSurely(pod.field('hostUsers'), false);
}

/** Windows knows neither user ids, capabilities, seccomp nor a read-only root. */
export function isWindows(pod: Pod): boolean {
  return isSurely(pod.field('os', 'name'), 'windows');
}
