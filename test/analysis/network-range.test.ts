import { expect, test } from 'vitest';
import { isWorld } from '../../src/analysis/network-range.ts';

const eighths = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}.0.0.0/8`);

test.each([
  ['everything', ['0.0.0.0/0']],
  ['everything of IPv6', ['::/0']],
  ['all of IPv6 that is in use', ['2000::/3']],
  ['everything of IPv6, written from a private address', ['fd00::/0']],
  ['two halves', ['0.0.0.0/1', '128.0.0.0/1']],
  ['everything, written from the middle of it', ['203.0.113.7/0']],
  ['half of all addresses in small pieces', eighths(0, 127)],
  ['everything among others', ['10.0.0.0/8', ' 0.0.0.0/0 ']],
])('takes %s for the world', (_, ranges) => {
  expect(isWorld(ranges)).toBe(true);
});

test.each([
  ['nothing', []],
  ['private networks', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fd00::/8', '2001:db8::/32']],
  ['one address', ['203.0.113.7', '::1']],
  ['the same network many times', Array.from({ length: 200 }, () => '10.0.0.0/8')],
  [
    'networks inside of each other',
    [...eighths(1, 100), ...eighths(1, 100).map((text) => text.replace('/8', '/9'))],
  ],
  [
    'what is no range',
    ['', '/', '0.0.0.0/', '0.0.0.0/-1', '0.0.0/0', '256.0.0.0/0', 'world/0', '10.0.0.0/0x0/0'],
  ],
])('does not take %s for the world', (_, ranges) => {
  expect(isWorld(ranges)).toBe(false);
});
