import { isNone, isSet, textOf } from '../certainty.ts';
import type { Control } from '../control.ts';
import { securityContexts } from '../security-context.ts';

const types = ['', 'container_t', 'container_init_t', 'container_kvm_t'];

export const seLinuxOptions: Control = {
  id: 'seLinuxOptions',
  level: 'baseline',
  since: 0,
  *check(pod, minor) {
    const allowed = minor >= 31 ? [...types, 'container_engine_t'] : types;
    for (const { fields, offence } of securityContexts(pod)) {
      const options = fields.field('seLinuxOptions');
      const type = options.field('type');
      if (isSet(type) && isNone(type, allowed))
        yield offence(type, `must not set the SELinux type "${textOf(type)}"`);
      for (const name of ['user', 'role']) {
        const field = options.field(name);
        if (isSet(field) && isNone(field, [''])) yield offence(field, `must not set an SELinux ${name}`);
      }
    }
  },
};
