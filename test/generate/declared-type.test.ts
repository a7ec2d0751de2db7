import { expect, it } from 'vitest';
import { parseType } from '../../dev/generate/declared-type.ts';

const plain = { kind: 'plain' };
const open = { kind: 'open' };
const name = (text: string) => ({ kind: 'name', name: text });
const object = (...fields: readonly (readonly [string, unknown])[]) => ({ kind: 'object', fields });

it.each([
  ['string', plain],
  ['"a" | "b" | null', plain],
  ['Array<string>', plain],
  ['{ [key: string]: number }', plain],
  ['{}', open],
  ['any', open],
  ['IThing | null', name('IThing')],
  ['IThing | IOther', open],
  ['Array<IThing>', { kind: 'list', of: name('IThing') }],
  ['IThing[]', { kind: 'list', of: name('IThing') }],
  ['{ [key: string]: Array<IThing> }', { kind: 'mapping', of: { kind: 'list', of: name('IThing') } }],
  ['{ "a"?: string; "b-c": { d: IThing } }', object(['a', plain], ['b-c', object(['d', name('IThing')])])],
  ['{ "a": string; [key: string]: string }', open],
  [
    '{ "a"?: string } & ({ "b"?: string } | { "c"?: IThing })',
    object(['a', plain], ['b', plain], ['c', name('IThing')]),
  ],
  ['Exclude<{ "a": string }, { "b": string }, { "c": string }>', object(['a', plain])],
  ['{ "a": { "b": string } } & { "a": { "c": string } }', object(['a', object(['b', plain], ['c', plain])])],
])('reads %s', (text, expected) => {
  expect(parseType(text)).toEqual(expected);
});

it.each(['', '{ "a"', 'Array<string', '=> string'])('refuses %j', (text) => {
  expect(() => parseType(text)).toThrow();
});
