import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/parse/dockerfile/expand.ts';
import type { Binding } from '../../../src/parse/dockerfile/expand.ts';

const variables = new Map<string, Binding>([
  ['NAME', { state: 'set', text: 'value' }],
  ['EMPTY', { state: 'set', text: '' }],
  ['UNSET', { state: 'unset' }],
  ['HIDDEN', { state: 'unknown' }],
]);

function expanded(source: string, escape = '\\'): ReturnType<typeof expand> {
  return expand(source, escape, (name) => variables.get(name) ?? { state: 'unknown' });
}

describe('expansion of one word', () => {
  it.each([
    ['plain', 'plain'],
    ['$NAME', 'value'],
    ['${NAME}', 'value'],
    ['a$NAME-b', 'avalue-b'],
    ['$NAME$NAME', 'valuevalue'],
    ['"$NAME b"', 'value b'],
    ["'$NAME'", '$NAME'],
    ['\\$NAME', '$NAME'],
    ['"\\$NAME"', '$NAME'],
    ['"a\\"b"', 'a"b'],
    ['"a\\nb"', 'a\\nb'],
    ['a\\ b', 'a b'],
    ["it\\'s", "it's"],
    ['"it\'s"', "it's"],
    ['a\\', 'a'],
    ['$', '$'],
    ['a$(b)', 'a$(b)'],
    ['$EMPTY', ''],
    ['${NAME:-other}', 'value'],
    ['${EMPTY:-other}', 'other'],
    ['${EMPTY-other}', ''],
    ['${UNSET:-other}', 'other'],
    ['${UNSET-other}', 'other'],
    ['${UNSET:-$NAME}', 'value'],
    ['${UNSET:-${EMPTY:-deep}}', 'deep'],
    ['${UNSET:-a b}', 'a b'],
    ['"${UNSET:-"a"}"', 'a'],
    ['${UNSET:-}', ''],
    ['${NAME:+other}', 'other'],
    ['${EMPTY:+other}', ''],
    ['${EMPTY+other}', 'other'],
    ['${UNSET+other}', ''],
    ['${NAME:?message}', 'value'],
    ['${NAME:-$HIDDEN}', 'value'],
    ['a/b}', 'a/b}'],
    ['${NAME#v*}', 'alue'],
    ['${NAME#?}', 'alue'],
    ['${NAME##v*}', ''],
    ['${NAME##*l}', 'ue'],
    ['${NAME%e}', 'valu'],
    ['${NAME%[a-z]}', 'value'],
    ['${NAME%%e}x', 'valux'],
    ['${NAME%?*}', 'valu'],
    ['${NAME%%a*}', 'v'],
    ['${NAME%x}', 'value'],
    ['${NAME#$EMPTY}', 'value'],
    ['${NAME/a/b}', 'vblue'],
    ['${NAME/a*/b}', 'vb'],
    ['${NAME//?/.}', '.....'],
    ['${NAME//a/b}-$NAME', 'vblue-value'],
    ['${NAME/a/$&}', 'v$&lue'],
  ])('makes %s known as %s', (source, text) => {
    expect(expanded(source)).toEqual({ text, known: true });
  });

  it.each([
    ['$UNSET', '$UNSET'],
    ['$HIDDEN', '$HIDDEN'],
    ['$NAME-$HIDDEN', 'value-$HIDDEN'],
    ['"a ${HIDDEN}"', 'a ${HIDDEN}'],
    ['${HIDDEN:-other}', '${HIDDEN:-other}'],
    ['${HIDDEN:+other}', '${HIDDEN:+other}'],
    ['${UNSET:-$HIDDEN}', '$HIDDEN'],
    ['${UNSET:?message}', '${UNSET:?message}'],
    ['${EMPTY:?message}', '${EMPTY:?message}'],
    ['${UNSET#v*}', '${UNSET#v*}'],
    ['${NAME#$HIDDEN}', '${NAME#$HIDDEN}'],
    ['${NAME/a/$HIDDEN}', '${NAME/a/$HIDDEN}'],
    ['${NAME#*****}', '${NAME#*****}'],
    ['$1', '$1'],
  ])('leaves what is unknown in %s as written', (source, text) => {
    expect(expanded(source)).toEqual({ text, known: false });
  });

  it.each([
    '"a',
    "'a",
    '${NAME',
    '${',
    '${}',
    '${{NAME}}',
    '${NAME!}',
    '${NAME:}',
    '${NAME:-a',
    '${NAME/a}',
    '${NAME:#a}',
    '"${NAME"',
  ])('refuses %s', (source) => {
    expect(expanded(source)).toBeUndefined();
  });

  it('escapes with the backtick when the directive says so', () => {
    expect(expanded('`$NAME\\$NAME', '`')).toEqual({ text: '$NAME\\value', known: true });
  });

  it('takes a word for unknown when the values in it grow beyond the limit', () => {
    const large: Binding = { state: 'set', text: 'x'.repeat(1000) };
    expect(expand('$A', '\\', () => large)).toEqual({ text: large.text, known: true });
    expect(expand('$A$A', '\\', () => large)).toEqual({ text: `${large.text}$A`, known: false });
  });

  it('refuses modifiers nested without end', () => {
    expect(expanded('${UNSET:-'.repeat(10) + '}'.repeat(10))).toEqual({ text: '', known: true });
    expect(expanded('${UNSET:-'.repeat(100_000) + '}'.repeat(100_000))).toBeUndefined();
  });
});
