import type { Field } from '../parse/yaml/field.ts';
import { matches } from './pattern.ts';
import { writtenText } from './written-text.ts';

/** What is wrong with labels or annotations, for each required one that is missing or has another value. */
export function* missingKeys(
  metadata: Field,
  among: 'labels' | 'annotations',
  required: readonly string[],
): Iterable<{ readonly field: Field; readonly problem: string }> {
  const what = among === 'labels' ? 'label' : 'annotation';
  for (const wanted of required) {
    const [, key = '', pattern] = /^([^=]*)(?:=(.*))?$/.exec(wanted) ?? [];
    const field = metadata.field(among, key);
    const text = writtenText(field);
    if (field.isAbsent || text === '') yield { field, problem: `lacks the ${what} "${key}"` };
    else if (pattern !== undefined && text !== undefined && !matches(text, pattern.split('|'))) {
      yield { field, problem: `has another value for the ${what} "${key}" than is allowed` };
    }
  }
}
