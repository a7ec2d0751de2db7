import { closest, distance } from 'fastest-levenshtein';
import type { Field } from '../../parse/yaml/field.ts';
import { objects, types } from './fields.generated.ts';

/** A field that the API of its object does not have. */
export interface UnknownField {
  readonly field: Field;
  readonly name: string;
  /** The field that was probably meant. */
  readonly meant: string | undefined;
}

/** The fields of an object that the API server drops; none for kinds whose API is not known. */
export function* unknownFields(object: Field): Iterable<UnknownField> {
  const type = objects[`${object.field('apiVersion').text}/${object.field('kind').text}`];
  if (type !== undefined) yield* within(object, type);
}

function* within(value: Field, type: number): Iterable<UnknownField> {
  const known = fieldsOf(type);
  if (known.size === 0) return;
  for (const [name, field] of value.entries) {
    const reference = known.get(name);
    if (reference === undefined) yield { field, name, meant: similar(name, [...known.keys()]) };
    else yield* below(field, reference);
  }
}

function below(field: Field, { form, type }: Reference): Iterable<UnknownField> {
  switch (form) {
    case ':':
      return within(field, type);
    case '*':
      return field.items.flatMap((item) => [...within(item, type)]);
    case '%':
      return field.entries.flatMap(([, entry]) => [...within(entry, type)]);
    case '':
      return [];
  }
}

/** One value, a list or a mapping of a type, or something whose fields are nobody's business. */
interface Reference {
  readonly form: ':' | '*' | '%' | '';
  readonly type: number;
}

const parsed = new Map<number, ReadonlyMap<string, Reference>>();

function fieldsOf(type: number): ReadonlyMap<string, Reference> {
  const known = parsed.get(type);
  if (known !== undefined) return known;
  const entries = (types[type] ?? '').split(' ').filter((written) => written !== '');
  const fields = new Map(entries.map(readReference));
  parsed.set(type, fields);
  return fields;
}

function readReference(written: string): readonly [string, Reference] {
  const [, name = '', form = '', type = ''] = /^([^:*%?]+)([:*%]?)(\d*)\??$/.exec(written) ?? [];
  return [name, { form: form === ':' || form === '*' || form === '%' ? form : '', type: Number(type) }];
}

/** A field is offered when at most a third of its letters differ. */
function similar(name: string, known: readonly string[]): string | undefined {
  const nearest = closest(name, known);
  return distance(name.toLowerCase(), nearest.toLowerCase()) * 3 <= nearest.length ? nearest : undefined;
}
