import { expect, it } from 'vitest';
import { selectsAllOf } from '../../../src/analysis/change/selection.ts';
import { parseKubernetes } from '../../../src/parse/kubernetes/kubernetes.ts';

const selector = (text: string) => {
  const [object] = parseKubernetes(`apiVersion: v1\nkind: A\nspec: ${text}\n`);
  if (object === undefined) throw new Error('an object is there');
  return object.field('spec');
};
const one = (key: string, operator: string, ...values: readonly string[]) =>
  `{ matchExpressions: [{ key: ${key}, operator: ${operator}, values: [${values.join()}] }] }`;

it.each<[wide: string, narrow: string, all: boolean | undefined]>([
  ['{}', '{ matchLabels: { a: b } }', true],
  ['{ matchLabels: { a: b } }', '{}', false],
  ['{ matchLabels: { a: b } }', '{ matchLabels: { c: d, a: b } }', true],
  [one('a', 'In', 'b', 'c'), '{ matchLabels: { a: b } }', true],
  ['{ matchLabels: { a: b } }', one('a', 'In', 'b', 'c'), false],
  [one('a', 'Exists'), '{ matchLabels: { a: b } }', true],
  [one('a', 'NotIn', 'b'), one('a', 'NotIn', 'b', 'c'), true],
  [one('a', 'NotIn', 'b', 'c'), one('a', 'NotIn', 'b'), false],
  [one('a', 'NotIn', 'b'), one('a', 'DoesNotExist'), true],
  [one('a', 'DoesNotExist'), one('a', 'NotIn', 'b'), false],
  ['{ matchLabels: { a: "${B}" } }', '{}', undefined],
  [one('a', 'Near', 'b'), '{}', undefined],
])('tells whether %s selects all that %s does', (wide, narrow, all) => {
  expect(selectsAllOf(selector(wide), selector(narrow))).toBe(all);
});
