import { describe, expect, it } from 'vitest';
import { decodePath, decodeText, escapePath } from '../../src/source/decode.ts';

describe('decodeText', () => {
  it('keeps a byte order mark and every other character', () => {
    const text = '\u{feff}a: "é\u{1f512}"\r\n';
    expect(decodeText('a', Buffer.from(text))).toBe(text);
  });

  it.each([
    ['invalid UTF-8', Buffer.from([0x61, 0xff]), 'is not valid UTF-8'],
    ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80]), 'is not valid UTF-8'],
    ['UTF-16 of either order', Buffer.from('\u{feff}a', 'utf16le'), 'is UTF-16'],
    ['big-endian UTF-16', Buffer.from('\u{feff}a', 'utf16le').swap16(), 'is UTF-16'],
    ['NUL bytes', Buffer.from('a\0b'), 'contains NUL bytes'],
  ])('faults %s', (_what, bytes, cause) => {
    expect(decodeText('x.yaml', bytes)).toMatchObject({
      name: 'not-text',
      place: { path: 'x.yaml' },
      cause: `The file ${cause}`,
    });
  });
});

describe('decodePath', () => {
  it('gives up on bytes that are no UTF-8', () => {
    expect(decodePath(Buffer.from('é\n'))).toBe('é\n');
    expect(decodePath(Buffer.from([0x61, 0xe9]))).toBeUndefined();
  });
});

describe('escapePath', () => {
  it('shows every byte that is not printable', () => {
    expect(escapePath(Buffer.from([0x61, 0xe9, 0x0a, 0x5c, 0x2f, 0x7f]))).toBe(
      String.raw`a\xe9\x0a\x5c/\x7f`,
    );
  });
});
