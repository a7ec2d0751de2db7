import { isSet, textOf } from '../certainty.ts';
import type { Control } from '../control.ts';
import { containerOffence } from '../security-context.ts';

export const hostPorts: Control = {
  id: 'hostPorts',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const container of pod.containers) {
      for (const port of container.field('ports').items) {
        const field = port.field('hostPort');
        if (isSet(field) && !field.is(0))
          yield containerOffence(container, field, `must not use port ${textOf(field)} of the node`);
      }
    }
  },
};
