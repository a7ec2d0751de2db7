import { expect, test } from 'vitest';
import { labelSchema, missedForm } from '../../src/analysis/label-schema.ts';
import { isLicence } from '../../src/analysis/spdx-licence.ts';

test('a word without a form asks for any text', () => {
  expect([...labelSchema(['team', 'org.example.version:semver'])]).toEqual([
    ['team', 'text'],
    ['org.example.version', 'semver'],
  ]);
});

test.each([
  ['semver', '1.0.0'],
  ['semver', '1.0.0-rc.1+build'],
  ['url', 'https://example.com/a?b=c#d'],
  ['url', 'mailto:me@example.com'],
  ['rfc3339', '2026-02-28T10:26:33.5+01:00'],
  ['rfc3339', '2024-02-29t23:59:60z'],
  ['hash', '2dbfae9'],
  ['hash', '48ddae8c1b3a2d9b7ffef3ec7a36ce2a3e1e5a9d'],
  ['email', 'me+x@example.com'],
  ['spdx', 'MIT'],
  ['text', ''],
  ['unheard-of', 'anything'],
])('as %s, %s is accepted', (form, value) => {
  expect(missedForm(value, form)).toBeUndefined();
});

test.each([
  ['semver', 'v1.0.0'],
  ['semver', '1.0'],
  ['url', 'example.com'],
  ['url', 'https://a b'],
  ['rfc3339', '2026-02-29T10:00:00Z'],
  ['rfc3339', '2026-13-01T10:00:00Z'],
  ['rfc3339', '2026-01-01T25:00:00Z'],
  ['rfc3339', '2026-01-01'],
  ['hash', '2DBFAE9'],
  ['hash', 'v1'],
  ['email', 'me'],
  ['email', 'Me <me@example.com>'],
  ['spdx', 'Apache 2'],
])('as %s, %s is refused', (form, value) => {
  expect(missedForm(value, form)).toBeDefined();
});

test.each([
  'Apache-2.0',
  'GPL-2.0+',
  'MIT OR Apache-2.0',
  '(MIT AND (BSD-3-Clause OR 0BSD))',
  'GPL-2.0-only WITH Classpath-exception-2.0',
  'LicenseRef-Own',
])('%s is a licence', (text) => {
  expect(isLicence(text)).toBe(true);
});

test.each([
  '',
  'mit',
  'BSD',
  'Proprietary',
  'MIT or Apache-2.0',
  'MIT OR',
  'OR MIT',
  '(MIT',
  'MIT)',
  'MIT Apache-2.0',
  'MIT WITH MIT',
  '()',
])('"%s" is none', (text) => {
  expect(isLicence(text)).toBe(false);
});
