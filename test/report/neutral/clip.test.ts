import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clip, clipPath } from '../../../src/report/neutral/clip.ts';

describe('clip', () => {
  it('keeps a text that fits', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clipPath('abc', 3)).toBe('abc');
  });

  it('cuts the end of a text and the beginning of a path', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clipPath('abcdef', 4)).toBe('…def');
  });

  it('never exceeds the limit nor splits a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        for (const cut of [clip(text, most), clipPath(text, most)]) {
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(cut.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
