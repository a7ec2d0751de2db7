import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from '../../src/parse/lines.ts';

test('a position is the number of line feeds and the distance to the last one', () => {
  const unit = fc.constantFrom('a', '\n', '\r', '\u2028', '😀', '\uFEFF');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(60), (text, offset) => {
      const before = text.slice(0, offset).split('\n');
      expect(new Lines(text).position(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a range that ends before it starts is empty', () => {
  const point = { line: 2, column: 1 };
  expect(new Lines('a\nb').range({ start: 2, end: 0 })).toEqual({ start: point, end: point });
});
