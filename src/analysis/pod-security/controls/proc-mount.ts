import type { Pod } from '../../../parse/kubernetes/pod.ts';
import { isNone, isSet, textOf } from '../certainty.ts';
import type { Control, Offence } from '../control.ts';
import { isExemptByUserNamespace } from '../exemption.ts';
import { containerOffence } from '../security-context.ts';

export const baselineProcMount: Control = {
  id: 'procMount',
  level: 'baseline',
  since: 0,
  check: (pod, minor) => (isExemptByUserNamespace(pod, minor) ? [] : unmasked(pod)),
};

export const restrictedProcMount: Control = {
  id: 'procMount',
  level: 'restricted',
  since: 35,
  check: unmasked,
};

function* unmasked(pod: Pod): Generator<Offence> {
  for (const container of pod.containers) {
    const field = container.field('securityContext', 'procMount');
    if (isSet(field) && isNone(field, ['Default']))
      yield containerOffence(container, field, `must not set procMount to "${textOf(field)}"`);
  }
}
