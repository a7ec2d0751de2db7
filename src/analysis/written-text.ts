import type { Field } from '../parse/yaml/field.ts';

/** The text of a scalar whatever type YAML gives it, for values that are always strings: people forget the quotes of `"true"`. */
export function writtenText(field: Field): string | undefined {
  return field.node?.kind === 'scalar' && !field.isHidden && !field.isAbsent ? field.node.text : undefined;
}
