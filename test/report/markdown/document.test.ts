import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bytes, markdownDocument } from '../../../src/report/markdown/document.ts';
import type { Section } from '../../../src/report/markdown/document.ts';

const size = (text: string) => text.length;
const items = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));
const page = (sections: readonly Section[], tail = 't') => {
  return { lead: ['h'], sections, tail, elsewhere: 'the log' };
};

describe('markdownDocument', () => {
  it('joins lead, sections and tail, without empty sections', () => {
    const sections = [
      { heading: '# a', items: ['- 1', '- 2'] },
      { heading: '# b', items: [] },
    ];
    expect(markdownDocument(page(sections), { most: 1000, size })).toBe('h\n\n# a\n\n- 1\n- 2\n\nt');
  });

  it('cuts a section between two items and says where the rest is', () => {
    const text = markdownDocument(page([{ heading: '# a', items: items(100, 10) }]), { most: 200, size });
    expect(text).toMatch(/^h\n\n# a\n\n(?:x{10}\n)+\n\d+ of 100 shown; the rest is in the log\.\n\nt$/);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text.length).toBeGreaterThan(150);
  });

  it('leaves room for the sections that follow', () => {
    const sections = [
      { heading: '# a', items: items(1000, 10) },
      { heading: '# b', items: ['- last'] },
    ];
    const text = markdownDocument(page(sections), { most: 400, size });
    expect(text).toContain('of 1000 shown;');
    expect(text).toContain('- last');
  });

  it('leaves out an item that is larger than the room', () => {
    const sections = [{ heading: '# a', items: ['- 1', 'y'.repeat(1000)] }];
    expect(markdownDocument(page(sections, ''), { most: 100, size })).toBe(
      'h\n\n# a\n\n- 1\n\n1 of 2 shown; the rest is in the log.',
    );
  });

  it('closes what it folds when it cuts it', () => {
    const sections = [{ heading: 'More', items: items(100, 10), isFolded: true }];
    expect(markdownDocument(page(sections), { most: 200, size })).toMatch(
      /<details><summary>More<\/summary>\n\n[x\n]+\d+ of 100 shown; the rest is in the log\.\n\n<\/details>\n\nt$/,
    );
  });

  it('leaves out paragraphs of the lead that would take more than half of the room', () => {
    const lead = ['first', 'x'.repeat(200), 'last'];
    expect(markdownDocument({ ...page([]), lead }, { most: 300, size })).toBe('first\n\nlast\n\nt');
  });

  it('measures as it is told', () => {
    const sections = [{ heading: '# a', items: Array.from({ length: 100 }, () => '日'.repeat(10)) }];
    const text = markdownDocument(page(sections), { most: 500, size: bytes });
    expect(bytes(text)).toBeLessThanOrEqual(500);
    expect(bytes(text)).toBeGreaterThan(420);
  });

  it('never exceeds its budget, splits an item or leaves a fold open', () => {
    const item = fc.stringMatching(/^[a-z日😀]{0,60}$/u).map((text) => `- ${text}`);
    const section = fc.record({
      heading: fc.constant('# a'),
      items: fc.array(item, { maxLength: 60 }),
      isFolded: fc.boolean(),
    });
    const lead = fc.array(fc.constantFrom('| a |\n| - |\n| 1 |', 'x'.repeat(90)), { maxLength: 4 });
    const sections = fc.array(section, { maxLength: 5 });
    fc.assert(
      fc.property(lead, sections, fc.integer({ min: 1, max: 4000 }), (paragraphs, parts, most) => {
        const text = markdownDocument({ ...page(parts), lead: paragraphs }, { most, size: bytes });
        expect(bytes(text)).toBeLessThanOrEqual(most);
        expect(text.split('<details>').length).toBe(text.split('</details>').length);
        const known = new Set(parts.flatMap((part) => part.items));
        for (const line of text.match(/^- .*/gm) ?? []) expect(known).toContain(line);
        expect(text.replaceAll('| a |\n| - |\n| 1 |', '')).not.toContain('|');
      }),
    );
  });
});
