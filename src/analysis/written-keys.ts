import type { Field } from '../parse/yaml/field.ts';

/** The keys of a mapping in the order they are written, without those that a merge key or an extended service brings. */
export function orderedKeys(mapping: Field): readonly (readonly [key: string, field: Field])[] {
  const { start } = mapping.span;
  return mapping.entries
    .filter(([, field]) => field.span.start >= start)
    .toSorted(([, a], [, b]) => a.span.start - b.span.start);
}
