import type { Pod } from '../../parse/kubernetes/pod.ts';
import type { Control, Offence } from './control.ts';
import { controls } from './controls.ts';
import { minorOf, type PodSecurityLevel, podSecurityLevels, type PodSecurityVersion } from './level.ts';

/** One place in a pod that a level of the Pod Security Standards does not allow. */
export interface PodSecurityViolation extends Offence {
  /** Upstream's name of the check, without the level that some of them end in: `capabilities`, `hostPorts`. */
  readonly control: string;
}

/**
 * What in a pod breaks a level, as the API server judges it at a version; none: the pod is allowed.
 * A value that a template hides counts as no violation, neither do the violations that depend on it;
 * whether the pod passes once it is filled in stays open.
 */
export function podSecurityOf(
  pod: Pod,
  level: PodSecurityLevel,
  version: PodSecurityVersion,
): readonly PodSecurityViolation[] {
  const minor = minorOf(version);
  return inForce(level, minor).flatMap((control) =>
    Array.from(control.check(pod, minor), (offence) => ({ control: control.id, ...offence })),
  );
}

/** The strictest level that the pod meets; what a template hides counts as in `podSecurityOf`. */
export function levelOf(pod: Pod, version: PodSecurityVersion): PodSecurityLevel {
  return (
    podSecurityLevels.findLast((level) => podSecurityOf(pod, level, version).length === 0) ?? 'privileged'
  );
}

function inForce(level: PodSecurityLevel, minor: number): readonly Control[] {
  if (level === 'privileged') return [];
  const asked = controls.filter(
    (control) => control.since <= minor && (level === 'restricted' || control.level === 'baseline'),
  );
  const strictest = new Map(asked.map((control) => [control.id, control]));
  return [...strictest.values()];
}
