import type { Pod } from '../../../parse/kubernetes/pod.ts';
import { isNone, isSet, textOf } from '../certainty.ts';
import type { Control, Offence } from '../control.ts';
import { securityContexts } from '../security-context.ts';

const prefix = 'container.apparmor.security.beta.kubernetes.io/';

export const appArmorProfile: Control = {
  id: 'appArmorProfile',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const { fields, offence } of securityContexts(pod)) {
      const profile = fields.field('appArmorProfile');
      const type = profile.field('type');
      if (isSet(profile) && isNone(type, ['RuntimeDefault', 'Localhost']))
        yield offence(type, `must not set the AppArmor profile "${textOf(type)}"`);
    }
    yield* annotated(pod);
  },
};

/** Any container's name may follow the prefix, also one that the pod does not have. */
function* annotated(pod: Pod): Generator<Offence> {
  for (const [key, field] of pod.metadata.field('annotations').entries) {
    if (!key.startsWith(prefix) || field.isHidden) continue;
    const profile = textOf(field);
    if (profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/')) continue;
    const container = key.slice(prefix.length);
    yield {
      field,
      container,
      message: `Container "${container}" must not set the AppArmor profile "${profile}"`,
    };
  }
}
