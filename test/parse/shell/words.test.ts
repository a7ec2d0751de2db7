import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../../src/parse/shell/braces.ts';
import { command, read } from './read.ts';

/** The words of the last `x`, those that are not certain behind a question mark. */
function words(script: string, variables?: Readonly<Record<string, string>>): readonly string[] {
  const last = read(script, variables).commands.findLast(({ program }) => program === 'x');
  return last?.words.map(({ text, known }) => (known ? text : `?${text}`)) ?? [];
}

describe('words', () => {
  it.each([
    [`x 'a b' "c d" e\\ f g"h"'i'`, ['a b', 'c d', 'e f', 'ghi']],
    [`x "a\\"b\\$c\\d" 'it'\\''s' "" ''`, ['a"b$c\\d', "it's", '', '']],
    [`x $'a\\tb' $"c"`, ['a\tb', 'c']],
    ['x a\\\nb', ['ab']],
    ['x $A "$A" ${A} "$(a)" `b` a$((1))', ['?$A', '?$A', '?${A}', '?$(a)', '?`b`', '?a$((1))']],
    ['x *.c a?b [ab] ~/c', ['?*.c', '?a?b', '?[ab]', '~/c']],
    [
      'x {a,b}c {1..3} {x} {} "{a,b}" a{b,{c,d}}',
      ['ac', 'bc', '1', '2', '3', '{x}', '{}', '{a,b}', 'ab', 'ac', 'ad'],
    ],
    ['x {$A,b} {a,"b"}', ['?{$A,b}', '?{a,"b"}']],
    ['x a=b --c="d e"', ['a=b', '--c=d e']],
  ])('of %j lose their quotes and tell what is certain', (script, expected) => {
    expect(words(script)).toEqual(expected);
  });

  it.each([
    ['x $P', { P: 'a  b' }, ['a', 'b']],
    ['x "$P" c$P', { P: 'a b' }, ['a b', 'ca', 'b']],
    ['x $E "$E"', { E: '' }, ['']],
    ['x ${P:-c} ${Q:-c} ${P:+d} ${E:-e} ${E-f}', { P: 'a', E: '' }, ['a', '?${Q:-c}', 'd', 'e']],
    ['x ${P%b} ${#P} ${!P}', { P: 'ab' }, ['?${P%b}', '?${#P}', '?${!P}']],
    ['x $P', { P: '*' }, ['?*']],
    ["x '$P' \\$P", { P: 'a' }, ['$P', '$P']],
  ])('of %j take the variables of the file', (script, variables, expected) => {
    expect(words(script, variables)).toEqual(expected);
  });

  it.each([
    ['A=1; x $A', ['1']],
    ['A=1 x $A', ['?$A']],
    ['A=1; B=$A/2; x $B', ['1/2']],
    ['export A=1 && x $A', ['1']],
    ['A=1; (A=2); x $A', ['1']],
    ['A=1; A=2 | y; x $A', ['1']],
    ['A=1; if y; then A=2; fi; x $A', ['?$A']],
    ['A=1; y || A=2; x $A', ['?$A']],
    ['if y; then A=2; x $A; fi', ['2']],
    ['A=1; while y; do x $A; A=2; done', ['?$A']],
    ['A=1; f() { A=2; }; f; x $A', ['?$A']],
    ['for A in a b; do x $A; done', ['?$A']],
    ['A=1; read A; x $A', ['?$A']],
    ['A=1; unset A; x $A', ['?$A']],
    ['A=1; . /f; x $A', ['?$A']],
    ['A=1; eval "$(y)"; x $A', ['?$A']],
    ["eval 'A=1'; x $A", ['1']],
    ['A=$(y); x $A', ['?$A']],
    ['A=1; ((A++)); x $A', ['?$A']],
    ["A=1; sh -c 'x $A'", ['1']],
  ])('of %j take the variables of the script as far as they are certain', (script, expected) => {
    expect(words(script)).toEqual(expected);
  });

  it('stay as written when values double without end', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => `A${index + 1}=$A${index}$A${index}`);
    const [last] = command(`A0=ab; ${doubling.join('; ')}; x $A40`, 'x').words;
    expect(last).toMatchObject({ text: '$A40', known: false });
  });
});

describe('braces', () => {
  it.each([
    ['{a,b}', ['a', 'b']],
    ['x{a,}y', ['xay', 'xy']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
    ['{3..1}', ['3', '2', '1']],
    ['{a', ['{a']],
    ['a}', ['a}']],
  ])('make words of %j', (text, expected) => {
    expect(expandBraces(text)).toEqual(expected);
  });

  it('are left alone when they make too many', () => {
    expect(expandBraces('{a,b}'.repeat(7))).toBeUndefined();
    expect(expandBraces('{1..999999}')).toEqual(['{1..999999}']);
  });
});
