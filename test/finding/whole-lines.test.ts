import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Edit } from '../../src/finding/edit.ts';
import { wholeLines } from '../../src/finding/whole-lines.ts';
import { Lines } from '../../src/parse/lines.ts';

const text = 'a: 1\nb: 2\nc: 3\n';
const lines = ['a: 1', 'b: 2', 'c: 3'];

/** The whole-line edit for the replacement of a stretch of `text`, as first line, line after the last, text. */
function widened(start: number, end: number, replacement: string): [number, number, string] {
  const edit = wholeLines({ range: new Lines(text).range({ start, end }), text: replacement }, lines);
  expect([edit.range.start.column, edit.range.end.column]).toEqual([1, 1]);
  return [edit.range.start.line, edit.range.end.line, edit.text];
}

function replaced({ range, text: replacement }: Edit, of: readonly string[]): string {
  const rest = of.slice(range.end.line - 1).map((line) => `${line}\n`);
  const before = of.slice(0, range.start.line - 1).map((line) => `${line}\n`);
  return [...before, replacement, ...rest].join('');
}

describe('wholeLines', () => {
  it('takes the rest of a line along', () => {
    expect(widened(8, 9, 'x')).toEqual([2, 3, 'b: x\n']);
  });

  it('repeats the line after which it adds', () => {
    expect(widened(9, 9, '\nd: 4')).toEqual([2, 3, 'b: 2\nd: 4\n']);
  });

  it('removes a line together with one that stays', () => {
    expect(widened(5, 10, '')).toEqual([2, 4, 'c: 3\n']);
    expect(widened(10, 15, '')).toEqual([2, 4, 'b: 2\n']);
  });

  it('adds behind the last line', () => {
    expect(widened(15, 15, 'd: 4\n')).toEqual([3, 4, 'c: 3\nd: 4\n']);
  });

  it('keeps the line breaks of the file', () => {
    const range = { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } };
    expect(wholeLines({ range, text: 'x' }, ['a: 1\r', 'b: 2\r']).text).toBe('a: x\r\n');
  });

  it('means what the edit means', () => {
    const part = fc.stringMatching(/^[ab\n]{0,6}$/);
    fc.assert(
      fc.property(
        fc.stringMatching(/^[abc\n]{0,12}$/),
        part,
        fc.nat(13),
        fc.nat(13),
        (body, put, one, two) => {
          const file = `${body}\n`;
          const start = Math.min(one, two, file.length);
          const end = Math.min(Math.max(one, two), file.length);
          const mended = file.slice(0, start) + put + file.slice(end);
          // A file of no lines has nothing to suggest on.
          fc.pre(mended.endsWith('\n') && mended !== '\n');
          const all = body.split('\n');
          const edit = wholeLines({ range: new Lines(file).range({ start, end }), text: put }, all);
          expect(replaced(edit, all)).toBe(mended);
        },
      ),
    );
  });
});
