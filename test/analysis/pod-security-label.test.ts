import { expect, test } from 'vitest';
import { isMisspeltKey } from '../../src/analysis/pod-security-label.ts';

test.each([
  'pod-security.kubernets.io/enforce',
  'pod-security.kubernetes.io/enforced',
  'pod-security.kubernetes.io/enforce_version',
  'podsecurity.kubernetes.io/enforce',
  'pod-securty.kubernets.io/wran',
  'Pod-Security.kubernetes.io/warn',
])('takes %s for a slip', (key) => {
  expect(isMisspeltKey(key)).toBe(true);
});

test.each([
  'pod-security.kubernetes.io/enforce',
  'pod-security.kubernetes.io/audit-version',
  'kubernetes.io/metadata.name',
  'security.kubernetes.io/enforce',
  'node-security.kubernetes.io/x',
  'enforce',
])('takes %s for what it is', (key) => {
  expect(isMisspeltKey(key)).toBe(false);
});
