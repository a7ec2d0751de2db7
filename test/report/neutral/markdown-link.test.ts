import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markdownLink } from '../../../src/report/neutral/markdown-link.ts';
import { nasty } from './nasty.ts';

describe('markdownLink', () => {
  it('links a label', () => {
    expect(markdownLink('`a`', 'https://example.test/a%20b?c=d&e=f#L1')).toBe(
      '[`a`](https://example.test/a%20b?c=d&amp;e=f#L1)',
    );
  });

  it.each([undefined, '', 'javascript:alert(1)', 'data:text/html,x', '/relative', 'https://'])(
    'gives only the label for the address %j',
    (address) => {
      expect(markdownLink('`a`', address)).toBe('`a`');
    },
  );

  it('gives only the label when a bracket in it could end it', () => {
    expect(markdownLink('`]: x`', 'https://example.test')).toBe('`]: x`');
  });

  it('keeps whatever the address contains inside the target', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string())), (parts) => {
        const link = markdownLink('x', `https://example.test/${parts.join('')}`);
        expect(link).toMatch(/^\[x\]\(https:\/\/example\.test\/[^\s()[\]<>`|\\]*\)$/);
      }),
    );
  });
});
