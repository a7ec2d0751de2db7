import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSchedule } from '../../src/analysis/cron.ts';
import { durationOf } from '../../src/analysis/duration.ts';
import { isWithin } from '../../src/analysis/number-range.ts';
import { matches } from '../../src/analysis/pattern.ts';

describe('a pattern', () => {
  it.each([
    ['shop', 'shop', true],
    ['shops', 'shop', false],
    ['shop-web', 'shop-*', true],
    ['shop', 'shop*', true],
    ['a-web', '*-web', true],
    ['aba', 'ab*ba', false],
    ['abba', 'ab*ba', true],
    ['a/b/c', 'a*b*c', true],
    ['', '*', true],
    ['shop', '', false],
    ['a.b', 'a?b', false],
  ])('over "%s": %s is %s', (text, pattern, expected) => {
    expect(matches(text, [pattern])).toBe(expected);
  });

  it('matches what the same regular expression matches', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (text, pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(matches(text, [pattern])).toBe(expression.test(text));
      }),
    );
  });
});

it.each([
  [1000, '1000', true],
  [1001, '1000', false],
  [1500, '1000-2000', true],
  [2001, '1000-2000', false],
  [70_000, '5000-', true],
  [1, 'all', false],
  [1, '-5', false],
])('%d lies in the range %s: %s', (number, range, expected) => {
  expect(isWithin(number, [range])).toBe(expected);
});

it.each([
  ['2160h', 7_776_000],
  ['1h30m', 5400],
  ['1.5h', 5400],
  ['100ms', 0.1],
  ['90d', undefined],
  ['1h ', undefined],
  ['', undefined],
])('the duration "%s" has %s seconds', (text, expected) => {
  expect(durationOf(text)).toBe(expected);
});

describe('a schedule', () => {
  it.each([
    '* * * * *',
    '*/15 0-6,22 1 jan-mar/2 MON-FRI',
    '0 0 ? * 0',
    '@daily',
    '@every 1h30m',
    'TZ=Europe/Berlin 0 3 * * *',
    '  0  3 * *\t1 ',
  ])('can be "%s"', (text) => {
    expect(isSchedule(text)).toBe(true);
  });

  it.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '0 24 * * *',
    '0 0 0 * *',
    '0 0 * * 7',
    '5-1 * * * *',
    '*/0 * * * *',
    '1-2-3 * * * *',
    '@reboot',
    '0 0 * foo *',
    '* * * * *,',
  ])('cannot be "%s"', (text) => {
    expect(isSchedule(text)).toBe(false);
  });
});
