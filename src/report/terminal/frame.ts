import type { JudgedFinding } from '../../finding/outcome.ts';
import { visible } from '../neutral/visible.ts';
import { columns } from './columns.ts';

type Framed = Pick<JudgedFinding, 'range' | 'excerpt'>;

/** One line of a code frame: a line of the file, or the carets under one. */
interface FrameLine {
  /** `undefined` for the carets. */
  readonly number: number | undefined;
  readonly text: string;
}

/** One character of a line as it is shown. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Of the character in the line, in UTF-16 code units from 0. */
  readonly offset: number;
}

/** A stretch of a terminal's line, in columns from 0; `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines around a finding with carets under its first line, cut to `room` columns around the finding. */
export function frame(framed: Framed, room: number): FrameLine[] {
  const { range, excerpt } = framed;
  const marked = excerpt.lines[range.start.line - excerpt.firstLine];
  if (marked === undefined) return [];
  // So that a file of one endless line costs no more than what is shown of it.
  const column = range.start.column - 1;
  const skipped = column > 4 * room ? column - 2 * room : 0;
  const near = (line: string) => cells(line.replace(/\r$/, ''), skipped, skipped + 8 * room);
  const target = caretStretch(near(marked), framed);
  const from = target.end < room ? 0 : Math.max(0, target.start - Math.floor(room / 3));
  return excerpt.lines.flatMap((line, index) => {
    const number = excerpt.firstLine + index;
    const shown = { number, text: cut(near(line), from, room) };
    if (number !== range.start.line) return [shown];
    return [shown, { number: undefined, text: carets(target, from, room) }];
  });
}

function cells(line: string, from: number, to: number): Cell[] {
  const result: Cell[] = [];
  let offset = from;
  for (const character of line.slice(from, to)) {
    const text = character === '\t' ? '    ' : visible(character);
    result.push({ text, width: columns(text), offset });
    offset += character.length;
  }
  return result;
}

/** The columns the finding takes on its first line; at least one, which may be behind the line's end. */
function caretStretch(line: readonly Cell[], { range }: Framed): Stretch {
  const before = (offset: number) =>
    line.filter((cell) => cell.offset < offset).reduce((sum, cell) => sum + cell.width, 0);
  const start = before(range.start.column - 1);
  const isOneLine = range.end.line === range.start.line;
  const end = isOneLine ? before(range.end.column - 1) : before(Infinity);
  return { start, end: Math.max(start + 1, end) };
}

function carets({ start, end }: Stretch, from: number, room: number): string {
  const first = start - from;
  return ' '.repeat(first) + '^'.repeat(Math.max(1, Math.min(end - from, room) - first));
}

/** The `room` columns of a line that follow column `from`; what is left out shows as `…`. */
function cut(line: readonly Cell[], from: number, room: number): string {
  const total = line.reduce((sum, cell) => sum + cell.width, 0);
  const first = from > 0 ? from + 1 : 0;
  const end = total > from + room ? from + room - 1 : from + room;
  let text = '';
  let column = 0;
  for (const cell of line) {
    if (column >= first && column + cell.width <= end) {
      // A wide character that the cut halves leaves its place empty.
      text ||= ' '.repeat(column - first);
      text += cell.text;
    }
    column += cell.width;
  }
  if (total > 0 && from > 0) text = `…${text}`;
  return total > from + room ? `${text}…` : text;
}
