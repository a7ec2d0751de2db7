import { expect, test } from 'vitest';
import { hunksOf } from '../../src/github/hunks.ts';

test.each([
  ['@@ -1,3 +1,4 @@ heading\n a\n+b\n c\n d', [{ start: 1, end: 4 }]],
  ['@@ -1 +1 @@\n-a\n+b', [{ start: 1, end: 1 }]],
  ['@@ -1 +0,0 @@\n-a', []],
  ['@@ -0,0 +1,2 @@\n+a\n+@@ -1 +9 @@', [{ start: 1, end: 2 }]],
  [
    '@@ -1,2 +1,2 @@\n a\n-b\n+c\n@@ -20 +20,3 @@\n+a',
    [
      { start: 1, end: 2 },
      { start: 20, end: 22 },
    ],
  ],
  ['@@ -1 +1 @@\n+a\u2028@@ -1 +500 @@', [{ start: 1, end: 1 }]],
  [undefined, []],
])('reads the lines of the new side from %j', (patch, hunks) => {
  expect(hunksOf(patch)).toEqual(hunks);
});
