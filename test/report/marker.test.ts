import { describe, expect, it } from 'vitest';

import { findingMarker, readMarker, reviewMarker } from '../../src/report/marker.ts';

describe('readMarker', () => {
  it('reads what stands in the last line', () => {
    expect(readMarker(`text\n\n${reviewMarker}`)).toBe('review');
    expect(readMarker(`text\n\n${findingMarker('0123456789abcdef')}\r\n`)).toBe('0123456789abcdef');
  });

  it.each([
    'no marker',
    `${reviewMarker}\nmore text`,
    `> ${reviewMarker}`,
    '<!-- concentric:v1:other -->',
    '<!-- concentric:v1: -->',
    '<!-- concentric:review -->',
    '<!-- concentric:v2:review -->',
  ])('reads nothing from %j', (body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it('reads a body of many blanks in a moment', () => {
    expect(readMarker('\n'.repeat(65_000))).toBeUndefined();
  });
});
