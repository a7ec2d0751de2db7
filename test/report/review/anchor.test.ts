import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anchor } from '../../../src/report/review/anchor.ts';

function lines(first: number, last: number) {
  return { start: { line: first, column: 1 }, end: { line: last, column: 5 } };
}

describe('anchor', () => {
  it('stands on the line of a finding', () => {
    expect(anchor(lines(7, 7), [{ start: 5, end: 9 }])).toEqual({ line: 7 });
  });

  it('marks all lines of a finding that one hunk shows', () => {
    expect(anchor(lines(5, 9), [{ start: 5, end: 9 }])).toEqual({ startLine: 5, line: 9 });
  });

  it('does not mark a line that a range only touches', () => {
    const range = { start: { line: 7, column: 1 }, end: { line: 8, column: 1 } };
    expect(anchor(range, [{ start: 5, end: 9 }])).toEqual({ line: 7 });
  });

  it('stands on the first line of a finding that leaves its hunk or is long', () => {
    expect(anchor(lines(7, 10), [{ start: 5, end: 9 }])).toEqual({ line: 7 });
    expect(anchor(lines(7, 17), [{ start: 5, end: 90 }])).toEqual({ line: 7 });
  });

  it('stands on the nearest line of its object, the upper one of two', () => {
    const hunks = [
      { start: 1, end: 10 },
      { start: 30, end: 40 },
    ];
    const extent = { first: 8, last: 60 };
    expect(anchor(lines(18, 18), hunks, extent)).toEqual({ line: 10 });
    expect(anchor(lines(20, 20), hunks, extent)).toEqual({ line: 10 });
    expect(anchor(lines(21, 50), hunks, extent)).toEqual({ line: 30 });
    expect(anchor(lines(55, 55), hunks, extent)).toEqual({ line: 40 });
  });

  it('stands nowhere when the diff shows no line of its object', () => {
    expect(anchor(lines(21, 21), [{ start: 1, end: 10 }], { first: 11, last: 30 })).toBeUndefined();
    expect(anchor(lines(21, 21), [{ start: 1, end: 10 }])).toBeUndefined();
    expect(anchor(lines(1, 1), [])).toBeUndefined();
  });

  it('is always legal', () => {
    const hunk = fc
      .tuple(fc.integer({ min: 1, max: 80 }), fc.nat(9))
      .map(([start, more]) => ({ start, end: start + more }));
    fc.assert(
      fc.property(fc.array(hunk), fc.integer({ min: 1, max: 90 }), fc.nat(20), (hunks, first, more) => {
        const extent = { first: Math.max(1, first - 15), last: first + 15 };
        const at = anchor(lines(first, first + more), hunks, extent);
        if (at === undefined) return;
        expect(extent.first <= at.line && at.line <= Math.max(extent.last, first + more)).toBe(true);
        const { line, startLine = line } = at;
        expect(hunks.some(({ start, end }) => start <= startLine && line <= end)).toBe(true);
        expect(at.startLine ?? 0).toBeLessThan(line);
      }),
    );
  });
});
