import type { Pod } from '../../parse/kubernetes/pod.ts';
import type { Field } from '../../parse/yaml/field.ts';
import type { Offence } from './control.ts';
import { securityContexts } from './security-context.ts';

/** What a security context says about a requirement; `hidden`: a template decides. */
type Stance = 'meets' | 'breaks' | 'silent' | 'hidden';

/** A setting that every container needs and that those which are silent take from the pod. */
interface Requirement {
  stance(securityContext: Field): Stance;
  /** The field that decides. */
  field(securityContext: Field): Field;
  /** Completes the sentence about who breaks it. */
  readonly breaks: string;
  /** Completes the sentence about who neither has nor inherits it. */
  readonly misses: string;
}

export function* checkRequirement(pod: Pod, requirement: Requirement): Generator<Offence> {
  const [shared, ...own] = securityContexts(pod);
  const inherited = requirement.stance(shared.fields);
  if (inherited === 'breaks') yield shared.offence(requirement.field(shared.fields), requirement.breaks);
  for (const { fields, offence } of own) {
    const stance = requirement.stance(fields);
    if (stance === 'breaks') yield offence(requirement.field(fields), requirement.breaks);
    // A pod that breaks the requirement is reported once, not again for each container that says nothing.
    else if (stance === 'silent' && inherited === 'silent')
      yield offence(requirement.field(fields), requirement.misses);
  }
}
