import type { Container, Pod } from '../../parse/kubernetes/pod.ts';
import type { Field } from '../../parse/yaml/field.ts';
import type { Offence } from './control.ts';

/** A security context, or the place where none was written. */
export interface SecurityContext {
  readonly fields: Field;
  /** An offence of the pod or container it belongs to; `predicate` completes the sentence that names it. */
  readonly offence: (field: Field, predicate: string) => Offence;
}

/** The pod's security context, then those of its containers. */
export function securityContexts(pod: Pod): readonly [SecurityContext, ...SecurityContext[]] {
  const shared: SecurityContext = {
    fields: pod.field('securityContext'),
    offence: (field, predicate) => ({ field, message: `The pod ${predicate}` }),
  };
  return [shared, ...pod.containers.map(securityContext)];
}

function securityContext(container: Container): SecurityContext {
  return {
    fields: container.field('securityContext'),
    offence: (field, predicate) => containerOffence(container, field, predicate),
  };
}

export function containerOffence({ name }: Container, field: Field, predicate: string): Offence {
  return { field, message: `Container "${name}" ${predicate}`, container: name };
}
