import { closest, distance } from 'fastest-levenshtein';
import type { Field } from '../../parse/yaml/field.ts';
import { typeOf, type FieldType } from './field-table.ts';

/** A field that the API of its object does not have. */
export interface UnknownField {
  readonly field: Field;
  readonly name: string;
  /** The field that was probably meant. */
  readonly meant: string | undefined;
}

/** The fields of an object that the API server drops; none for kinds whose API is not known. */
export function* unknownFields(object: Field): Iterable<UnknownField> {
  const type = typeOf(object.field('apiVersion').text ?? '', object.field('kind').text ?? '');
  if (type !== undefined) yield* within(object, type);
}

function* within(value: Field, type: FieldType): Iterable<UnknownField> {
  if (value.node?.kind !== 'mapping') return;
  const known = type();
  for (const [name, field] of value.entries) {
    const reference = known.get(name);
    if (reference !== undefined) yield* below(field, reference.forms, reference.type);
    else if (!known.has(name)) yield { field, name, meant: similar(name, [...known.keys()]) };
  }
}

/** What stands in the lists and mappings around a type. */
function* below(field: Field, forms: string, type: FieldType): Iterable<UnknownField> {
  if (forms === '') yield* within(field, type);
  else {
    const inner = forms.startsWith('*') ? field.items : field.entries.map(([, entry]) => entry);
    for (const each of inner) yield* below(each, forms.slice(1), type);
  }
}

/** A field is offered when at most a third of its letters differ. */
function similar(name: string, known: readonly string[]): string | undefined {
  const nearest = closest(name, known);
  return distance(name.toLowerCase(), nearest.toLowerCase()) * 3 <= nearest.length ? nearest : undefined;
}
