import type { Field } from '../../../parse/yaml/field.ts';
import { holds } from '../certainty.ts';
import type { Control } from '../control.ts';
import { isExemptByUserNamespace } from '../exemption.ts';
import { checkRequirement } from '../requirement.ts';

export const runAsNonRoot: Control = {
  id: 'runAsNonRoot',
  level: 'restricted',
  since: 0,
  check(pod, minor) {
    if (isExemptByUserNamespace(pod, minor)) return [];
    return checkRequirement(pod, {
      stance,
      field: settingOf,
      breaks: 'must not set runAsNonRoot to false',
      misses: 'must set runAsNonRoot to true, or its pod must',
    });
  },
};

function stance(securityContext: Field): 'meets' | 'breaks' | 'silent' | 'hidden' {
  const setting = settingOf(securityContext);
  if (setting.isHidden) return 'hidden';
  if (setting.is(false)) return 'breaks';
  return holds(setting, [true]) ? 'meets' : 'silent';
}

function settingOf(securityContext: Field): Field {
  return securityContext.field('runAsNonRoot');
}
