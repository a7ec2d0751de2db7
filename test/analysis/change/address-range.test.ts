import { expect, it } from 'vitest';
import { isWithinRanges } from '../../../src/analysis/change/address-range.ts';

it.each<[range: string, others: readonly string[], within: boolean | undefined]>([
  ['10.1.2.0/24', ['10.0.0.0/8'], true],
  ['10.0.0.0/8', ['10.1.2.0/24'], false],
  ['192.168.0.7', ['10.0.0.0/8', '192.168.0.0/16'], true],
  ['0.0.0.0/0', ['0.0.0.0/1', '128.0.0.0/1'], false],
  ['2001:db8::1', ['2001:db8::/32'], true],
  ['2001:db9::1', ['2001:db8::/32'], false],
  ['::1', ['0.0.0.0/0'], false],
  ['1:2:3:4:5:6:7:8/128', ['::/0'], true],
  ['1.2.3.4/40', ['0.0.0.0/0'], undefined],
  ['1.2.3.256', ['0.0.0.0/0'], undefined],
  ['1::2::3', ['::/0'], undefined],
  ['office', ['0.0.0.0/0'], undefined],
])('tells whether %s is within %j', (range, others, within) => {
  expect(isWithinRanges(range, others)).toBe(within);
});
