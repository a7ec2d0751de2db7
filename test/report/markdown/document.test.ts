import { describe, expect, it } from 'vitest';

import { markdownDocument } from '../../../src/report/markdown/document.ts';

const size = (text: string) => text.length;
const bytes = (text: string) => Buffer.byteLength(text);
const items = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));

describe('markdownDocument', () => {
  it('joins head, sections and tail, without empty sections', () => {
    const sections = [
      { heading: '# a', items: ['- 1', '- 2'] },
      { heading: '# b', items: [] },
    ];
    expect(markdownDocument('head', sections, 'tail', { most: 1000, size })).toBe(
      'head\n\n# a\n\n- 1\n- 2\n\ntail',
    );
  });

  it('cuts a section between two items and says so', () => {
    const text = markdownDocument('h', [{ heading: '# a', items: items(100, 10) }], 't', { most: 200, size });
    expect(text).toMatch(/^h\n\n# a\n\n(?:x{10}\n)+\n\d+ of 100 shown\.\n\nt$/);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text.length).toBeGreaterThan(150);
  });

  it('leaves room for the sections that follow', () => {
    const sections = [
      { heading: '# a', items: items(1000, 10) },
      { heading: '# b', items: ['- last'] },
    ];
    const text = markdownDocument('h', sections, 't', { most: 400, size });
    expect(text).toContain('of 1000 shown.');
    expect(text).toContain('- last');
  });

  it('leaves out an item that is larger than the room', () => {
    const sections = [{ heading: '# a', items: ['- 1', 'y'.repeat(1000)] }];
    expect(markdownDocument('h', sections, '', { most: 100, size })).toBe('h\n\n# a\n\n- 1\n\n1 of 2 shown.');
  });

  it('measures as it is told', () => {
    const sections = [{ heading: '# a', items: Array.from({ length: 100 }, () => '日'.repeat(10)) }];
    const text = markdownDocument('h', sections, 't', { most: 500, size: bytes });
    expect(bytes(text)).toBeLessThanOrEqual(500);
    expect(bytes(text)).toBeGreaterThan(420);
  });
});
