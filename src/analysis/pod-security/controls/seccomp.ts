import type { Pod } from '../../../parse/kubernetes/pod.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { holds, isNone, isSet, textOf } from '../certainty.ts';
import type { Control, Offence } from '../control.ts';
import { isExemptAsWindows } from '../exemption.ts';
import { checkRequirement } from '../requirement.ts';
import { containerOffence, securityContexts } from '../security-context.ts';

const types = ['RuntimeDefault', 'Localhost'];

export const baselineSeccomp: Control = {
  id: 'seccompProfile',
  level: 'baseline',
  since: 0,
  check: (pod, minor) => (minor < 19 ? annotated(pod) : forbiddenTypes(pod)),
};

export const restrictedSeccomp: Control = {
  id: 'seccompProfile',
  level: 'restricted',
  since: 19,
  check(pod, minor) {
    if (isExemptAsWindows(pod, minor)) return [];
    return checkRequirement(pod, {
      stance,
      field: typeOf,
      breaks: 'must set the seccomp profile to RuntimeDefault or Localhost',
      misses: 'must set the seccomp profile to RuntimeDefault or Localhost, or its pod must',
    });
  },
};

function* forbiddenTypes(pod: Pod): Generator<Offence> {
  for (const { fields, offence } of securityContexts(pod)) {
    const type = typeOf(fields);
    if (breaks(fields)) yield offence(type, `must not set the seccomp profile "${textOf(type)}"`);
  }
}

/** Before 1.19 a profile was an annotation; one for a container that the pod does not have is not looked at. */
function* annotated(pod: Pod): Generator<Offence> {
  const annotations = pod.metadata.field('annotations');
  const shared = annotations.field('seccomp.security.alpha.kubernetes.io/pod');
  if (isForbidden(shared))
    yield { field: shared, message: `The pod must not set the seccomp profile "${textOf(shared)}"` };
  for (const container of pod.containers) {
    const own = annotations.field(`container.seccomp.security.alpha.kubernetes.io/${container.name}`);
    if (isForbidden(own))
      yield containerOffence(container, own, `must not set the seccomp profile "${textOf(own)}"`);
  }
}

function isForbidden(annotation: Field): boolean {
  if (annotation.node === undefined || annotation.isHidden) return false;
  const profile = textOf(annotation);
  return !['runtime/default', 'docker/default'].includes(profile) && !profile.startsWith('localhost/');
}

function stance(securityContext: Field): 'meets' | 'breaks' | 'silent' | 'hidden' {
  const type = typeOf(securityContext);
  if (type.isHidden) return 'hidden';
  if (breaks(securityContext)) return 'breaks';
  return holds(type, types) ? 'meets' : 'silent';
}

function breaks(securityContext: Field): boolean {
  return isSet(securityContext.field('seccompProfile')) && isNone(typeOf(securityContext), types);
}

function typeOf(securityContext: Field): Field {
  return securityContext.field('seccompProfile', 'type');
}
