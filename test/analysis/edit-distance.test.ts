import { expect, test } from 'vitest';
import { editDistance } from '../../src/analysis/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kubernets', 'kubernetes', 1],
  ['kubernetse', 'kubernetes', 2],
  ['kitten', 'sitting', 3],
])('counts the edits from "%s" to "%s" in both directions', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});
