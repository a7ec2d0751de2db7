import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { visible } from '../../../src/report/neutral/visible.ts';
import { nasty } from './nasty.ts';

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/u;

describe('visible', () => {
  it.each([
    ['\u001B[31mred', '␛[31mred'],
    ['a\r\nb', 'a␍␊b'],
    ['\u007F', '␡'],
    ['\u009B31m', '<U+009B>31m'],
    ['\u202Efdp.exe', '<U+202E>fdp.exe'],
    ['a\u200Bb', 'a<U+200B>b'],
    ['\u{E0041}', '<U+E0041>'],
    ['\uD800x', '<U+D800>x'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['plain', '日本語', '😀', '⚠\uFE0F', 'é', ''])('leaves %j as it is', (text) => {
    expect(visible(text)).toBe(text);
  });

  it.each(nasty)('leaves nothing hidden in %j', (text) => {
    expect(visible(text)).not.toMatch(hidden);
  });

  it('leaves nothing hidden in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(hidden);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});
