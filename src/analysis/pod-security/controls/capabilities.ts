import type { Container } from '../../../parse/kubernetes/pod.ts';
import { holds, isNone, textOf } from '../certainty.ts';
import type { Control, Offence } from '../control.ts';
import { isExemptAsWindows } from '../exemption.ts';
import { containerOffence } from '../security-context.ts';

// Compared letter by letter, as the API server does: neither `all` nor `CAP_CHOWN` is on these lists.
export const addableAtBaseline: readonly string[] = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

export const baselineCapabilities: Control = {
  id: 'capabilities',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const container of pod.containers) yield* addedBeyond(container, addableAtBaseline);
  },
};

export const restrictedCapabilities: Control = {
  id: 'capabilities',
  level: 'restricted',
  since: 22,
  *check(pod, minor) {
    if (isExemptAsWindows(pod, minor)) return;
    for (const container of pod.containers) {
      const drop = container.field('securityContext', 'capabilities', 'drop');
      const mayDropAll = drop.isHidden || drop.items.some((item) => item.isHidden || holds(item, ['ALL']));
      if (!mayDropAll) yield containerOffence(container, drop, 'must drop the capability "ALL"');
      yield* addedBeyond(container, ['NET_BIND_SERVICE']);
    }
  },
};

function* addedBeyond(container: Container, allowed: readonly string[]): Generator<Offence> {
  for (const item of container.field('securityContext', 'capabilities', 'add').items) {
    if (isNone(item, allowed))
      yield containerOffence(container, item, `must not add the capability "${textOf(item)}"`);
  }
}
