import type { Field } from '../../parse/yaml/field.ts';
import { isSurely } from '../security-context.ts';

/**
 * Whether a protection that every reader found is known to be gone: it has another value, or none.
 * What a template hides on either side is neither there nor gone.
 */
export function isLost(was: Field, is: Field, ...values: readonly (string | boolean)[]): boolean {
  const stood = values.some((value) => isSurely(was, value));
  return stood && !is.isHidden && !values.some((value) => isSurely(is, value));
}

/** Whether a value that is a danger stands where it is known not to have stood before. */
export function isGained(was: Field, is: Field, ...values: readonly (string | number | boolean)[]): boolean {
  const stood = was.isHidden || values.some((value) => was.is(value));
  return !stood && values.some((value) => is.is(value));
}

/** Whether a field that was written, whatever it said, is known not to be any more. */
export function isRemoved(was: Field, is: Field): boolean {
  return !was.isAbsent && !was.isHidden && is.isAbsent;
}

/** Whether a field stands lower than before on a scale, lowest first; what is not on it has no rank. */
export function isLower(was: Field, is: Field, scale: readonly string[], unwritten?: string): boolean {
  const [before, after] = [rankOf(was, scale, unwritten), rankOf(is, scale, unwritten)];
  return before !== undefined && after !== undefined && after < before;
}

function rankOf(field: Field, scale: readonly string[], unwritten: string | undefined): number | undefined {
  const rank = scale.indexOf((field.isAbsent ? unwritten : field.text) ?? '');
  return rank < 0 ? undefined : rank;
}
