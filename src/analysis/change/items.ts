import type { Field } from '../../parse/yaml/field.ts';
import { Canonical } from '../../parse/yaml/canonical.ts';
import { writtenText } from '../written-text.ts';

/** What makes two items of a list the same. */
type Key = (item: Field) => string | undefined;

/** The items that a list has and had not before; none when a template may have held them. */
export function addedItems(was: Field, is: Field, keyOf: Key = writtenText): readonly Field[] {
  if (was.isHidden || was.items.some((item) => item.isHidden)) return [];
  const known = new Set(was.items.map(keyOf));
  return is.items.filter((item) => {
    const key = item.isHidden ? undefined : keyOf(item);
    return key !== undefined && !known.has(key);
  });
}

/** The items that a list had and has no more; none when a template may hold them. */
export function removedItems(was: Field, is: Field, keyOf: Key = writtenText): readonly Field[] {
  return addedItems(is, was, keyOf);
}

/** All that an item says, whatever the order of its keys. */
export function contentOf(item: Field): string | undefined {
  return item.node === undefined ? undefined : new Canonical('unordered').of(item.node);
}
