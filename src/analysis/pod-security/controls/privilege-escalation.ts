import { holds } from '../certainty.ts';
import type { Control } from '../control.ts';
import { isExemptAsWindows } from '../exemption.ts';
import { containerOffence } from '../security-context.ts';

export const allowPrivilegeEscalation: Control = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  since: 8,
  *check(pod, minor) {
    if (isExemptAsWindows(pod, minor)) return;
    for (const container of pod.containers) {
      const field = container.field('securityContext', 'allowPrivilegeEscalation');
      if (!field.isHidden && !holds(field, [false]))
        yield containerOffence(container, field, 'must set allowPrivilegeEscalation to false');
    }
  },
};
