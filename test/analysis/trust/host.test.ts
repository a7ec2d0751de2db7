import { expect, test } from 'vitest';
import { isLoopback } from '../../../src/analysis/trust/host.ts';

test.each([
  ['localhost', true],
  ['http://localhost:8080/a', true],
  ['https://user@127.0.0.1/', true],
  ['http://[::1]:80/', true],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://example.com/?localhost', false],
  ['http://example.com/localhost', false],
  ['', false],
])('%s is this machine: %s', (address, isHere) => {
  expect(isLoopback(address)).toBe(isHere);
});
