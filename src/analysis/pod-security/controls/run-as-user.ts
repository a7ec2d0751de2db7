import type { Control } from '../control.ts';
import { isExemptByUserNamespace } from '../exemption.ts';
import { securityContexts } from '../security-context.ts';

export const runAsUser: Control = {
  id: 'runAsUser',
  level: 'restricted',
  since: 23,
  *check(pod, minor) {
    if (isExemptByUserNamespace(pod, minor)) return;
    for (const { fields, offence } of securityContexts(pod)) {
      const field = fields.field('runAsUser');
      if (field.is(0)) yield offence(field, 'must not set runAsUser to 0');
    }
  },
};
