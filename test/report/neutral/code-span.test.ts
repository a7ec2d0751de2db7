import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codeSpan } from '../../../src/report/neutral/code-span.ts';
import { visible } from '../../../src/report/neutral/visible.ts';
import { nasty } from './nasty.ts';

/** The content of a code span as CommonMark reads it; `undefined` when the text is not exactly one. */
function content(markdown: string): string | undefined {
  const fence = /^`+/.exec(markdown)?.[0].length ?? 0;
  const runs = Array.from(markdown.matchAll(/`+/g), (run) => ({ length: run[0].length, index: run.index }));
  const closing = runs.slice(1).find(({ length }) => length === fence);
  if (closing === undefined || closing.index + fence !== markdown.length) return undefined;
  const inner = markdown.slice(fence, -fence);
  return /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
}

function expectWhole(text: string): void {
  expect(content(codeSpan(text))).toBe(visible(text).replaceAll('<!--', '<!\u2010\u2010') || ' ');
}

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    [' a ', '`  a  `'],
    ['', '` `'],
    ['a\nb', '`a␊b`'],
  ])('writes %j as %j', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('never contains the text of a marker', () => {
    expect(codeSpan('<!-- concentric:review -->')).not.toContain('<!--');
  });

  it.each(nasty)('holds %j whole', (text) => {
    expectWhole(text);
  });

  it('holds any text whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('`', '``', ' ', ...nasty), fc.string()), { maxLength: 6 }),
        (parts) => {
          expectWhole(parts.join(''));
        },
      ),
    );
  });
});
