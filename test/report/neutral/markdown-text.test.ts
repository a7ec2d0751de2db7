import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markdownText } from '../../../src/report/neutral/markdown-text.ts';
import { visible } from '../../../src/report/neutral/visible.ts';
import { nasty } from './nasty.ts';

/** One escape, or one character that stands for itself. */
const token =
  /\\[\\`*_~[\]]|&(?:amp|lt|gt|#124|#8203|#32|#43|#45|#58|#61);|<span>\$<\/span>|[^\\`*_~[\]&<>|$]/gu;

/** What a reader sees of an escaped text; `undefined` when something in it is not escaped. */
function rendered(markdown: string): string | undefined {
  const tokens = markdown.match(token) ?? [];
  if (tokens.join('') !== markdown) return undefined;
  return tokens.map(character).join('');
}

function character(escape: string): string {
  if (escape === '&#8203;') return '';
  if (escape === '<span>$</span>') return '$';
  const code = /^&#(\d+);$/.exec(escape)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number(code));
  const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return named[escape] ?? (escape.length === 2 && escape.startsWith('\\') ? escape.slice(1) : escape);
}

/** What GitHub links or replaces in text that Markdown leaves alone, and what begins a block at its start. */
const live =
  /@[\w-]|(?<!&)#\w|(?<![a-z\d])gh-\d|:\/\/|www\.|:[\w+-]+:|^[ \t+=>-]|^#{1,6}(?: |$)|^\d+[.)]|^:-|[\r\n]/i;

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.constantFrom(...Array.from('`*_~[]()<>!|\\#@$&:-+=.1w /'))), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('markdownText', () => {
  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['see #12', 'see #&#8203;12'],
    ['GH-12', 'GH-&#8203;12'],
    ['octo/repo#1', 'octo/repo#&#8203;1'],
    ['[a](https://evil.test)', '\\[a\\](https:&#8203;//evil.test)'],
    ['_www.evil.test', '\\_www&#8203;.evil.test'],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['a | b', 'a &#124; b'],
    ['a\n# b', 'a␊#&#8203; b'],
    ['- a', '&#45; a'],
    [':-', '&#58;-'],
    ['1. a', '1&#8203;. a'],
    ['Container "app" runs as root: user 0', 'Container "app" runs as root: user 0'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it.each(nasty)('renders %j as the text it is', (text) => {
    expect(rendered(markdownText(text))).toBe(visible(text).trimEnd());
    expect(markdownText(text)).not.toMatch(live);
  });

  it('renders any text as the text it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(rendered(markdownText(text))).toBe(visible(text).trimEnd());
        expect(markdownText(text)).not.toMatch(live);
      }),
      { numRuns: 300 },
    );
  });
});
