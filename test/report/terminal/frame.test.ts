import { describe, expect, it } from 'vitest';

import { columns } from '../../../src/report/terminal/columns.ts';
import { frame } from '../../../src/report/terminal/frame.ts';

/** The frame of a finding on one line, from column `start` to before column `end`. */
function framed(line: string, start: number, end: number, room = 20): string[] {
  const range = { start: { line: 1, column: start }, end: { line: 1, column: end } };
  return frame({ range, excerpt: { firstLine: 1, lines: [line] } }, room).map(({ text }) => text);
}

describe('frame', () => {
  it('puts carets under the range', () => {
    expect(framed('user: root', 7, 11)).toEqual(['user: root', '      ^^^^']);
  });

  it('shows the lines around with their numbers', () => {
    const range = { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } };
    expect(frame({ range, excerpt: { firstLine: 8, lines: ['a', 'b', 'c'] } }, 20)).toEqual([
      { number: 8, text: 'a' },
      { number: 9, text: 'b' },
      { number: undefined, text: '^' },
      { number: 10, text: 'c' },
    ]);
  });

  it('marks an empty range, and one behind the end of its line, with one caret', () => {
    expect(framed('ab', 2, 2)).toEqual(['ab', ' ^']);
    expect(framed('ab', 3, 3)).toEqual(['ab', '  ^']);
    expect(framed('', 1, 1)).toEqual(['', '^']);
  });

  it('marks a range of several lines to the end of the first', () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 4, column: 2 } };
    const lines = frame({ range, excerpt: { firstLine: 1, lines: ['  a:', '    b'] } }, 20);
    expect(lines.map(({ text }) => text)).toEqual(['  a:', '  ^^', '    b']);
  });

  it('keeps carets under tabs, wide and invisible characters', () => {
    expect(framed('\tx', 2, 3)).toEqual(['    x', '    ^']);
    expect(framed('日本x', 3, 4)).toEqual(['日本x', '    ^']);
    expect(framed('\u202Ex', 2, 3)).toEqual(['<U+202E>x', '        ^']);
    expect(framed('e\u0301x', 3, 4)).toEqual(['e\u0301x', ' ^']);
    expect(framed('😀x', 3, 4)).toEqual(['😀x', '  ^']);
  });

  it('drops the carriage return of a line', () => {
    expect(framed('ab\r', 1, 3)).toEqual(['ab', '^^']);
  });

  it('cuts a long line at its end when the range stands near its start', () => {
    expect(framed(`user: root ${'x'.repeat(40)}`, 7, 11)).toEqual(['user: root xxxxxxxx…', '      ^^^^']);
  });

  it('cuts a long line on both sides around the range, and its neighbours alike', () => {
    const range = { start: { line: 1, column: 41 }, end: { line: 1, column: 45 } };
    const lines = [`${'x'.repeat(40)}root${'y'.repeat(40)}`, 'short', ''];
    expect(frame({ range, excerpt: { firstLine: 1, lines } }, 20).map(({ text }) => text)).toEqual([
      '…xxxxxrootyyyyyyyyy…',
      '      ^^^^',
      '…',
      '',
    ]);
  });

  it('cuts carets that would leave the room', () => {
    expect(framed('x'.repeat(100), 1, 101)).toEqual([`${'x'.repeat(19)}…`, '^'.repeat(20)]);
  });

  it.each([1, 10, 19, 20, 21, 500, 999_990, 1_000_000])('shows column %i of an endless line', (column) => {
    const line = '日x'.repeat(500_000);
    const [code = '', carets = ''] = framed(line, column, column + 1);
    expect(columns(code)).toBeLessThanOrEqual(20);
    expect(columns(carets)).toBeLessThanOrEqual(20);
    const at = carets.indexOf('^');
    const under = Array.from(code).find((_, index, all) => columns(all.slice(0, index).join('')) === at);
    expect(under).toBe(column % 2 === 1 ? '日' : 'x');
  });

  it('shows nothing without an excerpt', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    expect(frame({ range, excerpt: { firstLine: 1, lines: [] } }, 20)).toEqual([]);
  });
});
