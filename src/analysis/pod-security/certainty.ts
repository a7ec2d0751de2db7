import type { Field } from '../../parse/yaml/field.ts';

/** Known and not null. What only a doubtful merge brings counts here: this asks for dangers. */
export function isSet({ node, isHidden }: Field): boolean {
  return node !== undefined && !(node.kind === 'scalar' && node.value === null) && !isHidden;
}

/** Known to hold one of the values. What only a doubtful merge brings does not count: this asks for protections. */
export function holds(field: Field, values: readonly (string | boolean)[]): boolean {
  return !field.isAbsent && isAny(field, values);
}

/** Known to hold none of the values, also because nobody wrote it. */
export function isNone(field: Field, values: readonly (string | boolean)[]): boolean {
  return !field.isHidden && !isAny(field, values);
}

function isAny(field: Field, values: readonly (string | boolean)[]): boolean {
  return values.some((value) => field.is(value));
}

/** The text of a scalar as the API server takes it: empty for null and for what is no scalar. */
export function textOf({ node }: Field): string {
  return node?.kind === 'scalar' && node.value !== null ? node.text : '';
}
