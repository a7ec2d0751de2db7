import { expect, test } from 'vitest';
import { isFloating, parseImageReference } from '../../src/parse/image-reference.ts';

const digest = `sha256:${'0'.repeat(64)}`;

test.each([
  ['app', 'app', undefined, undefined, true],
  ['app:1.2', 'app', '1.2', undefined, false],
  ['app:latest', 'app', 'latest', undefined, true],
  ['app:', 'app', '', undefined, true],
  ['registry:5000/app', 'registry:5000/app', undefined, undefined, true],
  ['registry:5000/team/app:1', 'registry:5000/team/app', '1', undefined, false],
  [`app@${digest}`, 'app', undefined, digest, false],
  [`app:latest@${digest}`, 'app', 'latest', digest, false],
  [`registry:5000/app@${digest}`, 'registry:5000/app', undefined, digest, false],
  ['[::1]:5000/app:2', '[::1]:5000/app', '2', undefined, false],
  ['', '', undefined, undefined, true],
])('%s', (text, name, tag, digestOf, floating) => {
  const reference = parseImageReference(text);
  expect(reference).toEqual({ name, tag, digest: digestOf });
  expect(isFloating(reference)).toBe(floating);
});
