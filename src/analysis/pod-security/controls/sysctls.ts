import { isNone, textOf } from '../certainty.ts';
import type { Control } from '../control.ts';

/** Parameters of the kernel that end at the pod, by the minor version that began to allow them. */
const safe: readonly (readonly [since: number, names: readonly string[]])[] = [
  [
    0,
    [
      'kernel.shm_rmid_forced',
      'net.ipv4.ip_local_port_range',
      'net.ipv4.ip_unprivileged_port_start',
      'net.ipv4.ping_group_range',
      'net.ipv4.tcp_syncookies',
    ],
  ],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [
    29,
    [
      'net.ipv4.tcp_fin_timeout',
      'net.ipv4.tcp_keepalive_intvl',
      'net.ipv4.tcp_keepalive_probes',
      'net.ipv4.tcp_keepalive_time',
    ],
  ],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
  [37, ['net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle']],
];

/** The sysctls that the standards of a minor version allow; `Infinity` is the latest. */
export function safeSysctls(minor: number): readonly string[] {
  return safe.flatMap(([since, names]) => (since <= minor ? names : []));
}

export const sysctls: Control = {
  id: 'sysctls',
  level: 'baseline',
  since: 0,
  *check(pod, minor) {
    const allowed = safeSysctls(minor);
    for (const sysctl of pod.field('securityContext', 'sysctls').items) {
      const field = sysctl.field('name');
      if (isNone(field, allowed))
        yield { field, message: `The pod must not set the sysctl "${textOf(field)}"` };
    }
  },
};
