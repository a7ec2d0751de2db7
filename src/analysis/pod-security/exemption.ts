import type { Pod } from '../../parse/kubernetes/pod.ts';
import { holds } from './certainty.ts';

/** From 1.25 on Windows pods need not set what only Linux knows. */
export function isExemptAsWindows(pod: Pod, minor: number): boolean {
  const system = pod.field('os', 'name');
  return minor >= 25 && (system.isHidden || holds(system, ['windows']));
}

/** From 1.35 on root in a user namespace of its own counts as no root. */
export function isExemptByUserNamespace(pod: Pod, minor: number): boolean {
  const hostUsers = pod.field('hostUsers');
  return minor >= 35 && (hostUsers.isHidden || holds(hostUsers, [false]));
}
