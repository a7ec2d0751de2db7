import type { Control } from '../control.ts';

export const hostNamespaces: Control = {
  id: 'hostNamespaces',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
      const field = pod.field(name);
      if (field.is(true)) yield { field, message: `The pod must not set ${name} to true` };
    }
  },
};
