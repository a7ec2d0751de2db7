import { expect, test } from 'vitest';
import { substitute } from '../../../src/parse/compose/substitute.ts';

const known = new Map([
  ['SET', 'set'],
  ['EMPTY', ''],
]);
const lookup = (name: string): string | undefined => known.get(name);

test.each([
  ['$NONE', 'nobody sets it'],
  ['a${NONE}', 'nobody sets it'],
  ['${NONE:?say why}', 'it must be set'],
  ['${EMPTY:?say why}', 'it must not be empty'],
  ['${NONE:+set}', 'whether it is set decides'],
  ['${SET:-$NONE}${NONE}', 'one of two is not set'],
  ['${NONE:-${OTHER}}', 'its default is not known'],
  ['${', 'Compose refuses it'],
  ['${}', 'Compose refuses it'],
  ['${1}', 'Compose refuses it'],
  ['${A', 'Compose refuses it'],
  ['${A b}', 'Compose refuses it'],
  ['${A:-b\n}', 'Compose refuses a default of two lines'],
])('does not know %j: %s', (text) => {
  expect(substitute(text, lookup)).toEqual({ text, isKnown: false, variables: [] });
});

test('names the variables that would change the text', () => {
  expect(substitute('$$A ${SET} ${B:-${C-d}} ${SET}', lookup)).toEqual({
    text: '$A set d set',
    isKnown: true,
    variables: ['SET', 'B', 'C'],
  });
});

test('ends with defaults in defaults', () => {
  expect(substitute('${A:-'.repeat(10_000), lookup).isKnown).toBe(false);
  expect(substitute(`${'${A:-'.repeat(10_000)}x${'}'.repeat(10_000)}`, lookup).isKnown).toBe(false);
});
