import type { Control } from '../control.ts';
import { securityContexts } from '../security-context.ts';

export const windowsHostProcess: Control = {
  id: 'windowsHostProcess',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const { fields, offence } of securityContexts(pod)) {
      const field = fields.field('windowsOptions', 'hostProcess');
      if (field.is(true)) yield offence(field, 'must not run as a process of the Windows host');
    }
  },
};
