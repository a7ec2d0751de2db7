import type { Control } from '../control.ts';
import { containerOffence } from '../security-context.ts';

export const privileged: Control = {
  id: 'privileged',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const container of pod.containers) {
      const field = container.field('securityContext', 'privileged');
      if (field.is(true)) yield containerOffence(container, field, 'must not set privileged to true');
    }
  },
};
