import type { Span } from '../../finding/place.ts';
import type { Comment, Directive, Problem } from './model.ts';

/** One instruction with its continuation lines joined; offsets inside `text` translate to the original. */
export interface LogicalLine {
  readonly text: string;
  /** The comments above it, down from the last empty one or instruction; directives are none. */
  readonly comments: readonly Comment[];
  /** The last line of the instruction, where one of its continuation lines is empty. */
  readonly emptyContinuation: Span | undefined;
  /** The original stretch of `text.slice(start, end)`; continuations inside it are included. */
  span(start: number, end: number): Span;
}

export interface HeredocBody {
  readonly text: string;
  /** As written, with its leading tabs. */
  readonly raw: string;
  readonly span: Span;
  readonly isTerminated: boolean;
}

/** Whether the character is white space; `undefined` is not. */
export function isSpace(character: string | undefined): boolean {
  if (character === undefined) return false;
  return ' \t\n\v\f\r'.includes(character) || (character > '~' && /\s/.test(character));
}

/** Reads instructions in order. A heredoc's body must be taken before the next instruction. */
export class LineReader {
  readonly directives: Directive[] = [];
  readonly problems: Problem[] = [];
  /** All of them, directives and those inside of instructions included. */
  readonly comments: Comment[] = [];
  readonly #text: string;
  #offset: number;
  #escape = '\\';
  #atTop = true;
  #above: Comment[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#offset = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** The escape and continuation character, settled once the first instruction is read. */
  get escape(): string {
    return this.#escape;
  }

  /** The next instruction; comments and blank lines are passed over. */
  next(): LogicalLine | undefined {
    while (this.#offset < this.#text.length) {
      const { start, end } = this.#take();
      const first = this.#skipSpaces(start, end);
      const isDirective = this.#atTop && this.#readDirective(first, end);
      if (first === end) continue;
      if (this.#text[first] !== '#') return this.#join(first, end);
      const comment = this.#comment(first, end);
      if (comment.text === '') this.#above = [];
      else if (!isDirective) this.#above.push(comment);
    }
    return undefined;
  }

  /** The lines up to the one that is exactly `name`; without such a line, everything that is left. */
  body(name: string, stripsTabs: boolean): HeredocBody {
    const start = this.#offset;
    let end = this.#text.length;
    let isTerminated = false;
    while (!isTerminated && this.#offset < this.#text.length) {
      const line = this.#take();
      let from = line.start;
      if (stripsTabs) while (this.#text[from] === '\t') from += 1;
      isTerminated = line.end - from === name.length && this.#text.startsWith(name, from);
      if (isTerminated) end = line.start;
    }
    const raw = this.#text.slice(start, end);
    return { text: stripsTabs ? raw.replace(/^\t+/gm, '') : raw, raw, span: { start, end }, isTerminated };
  }

  /** The next physical line without its line end. */
  #take(): Span {
    const start = this.#offset;
    const feed = this.#text.indexOf('\n', start);
    let end = feed === -1 ? this.#text.length : feed;
    this.#offset = feed === -1 ? end : feed + 1;
    while (end > start && this.#text[end - 1] === '\r') end -= 1;
    return { start, end };
  }

  #skipSpaces(start: number, end: number): number {
    let at = start;
    while (at < end && isSpace(this.#text[at])) at += 1;
    return at;
  }

  /** A line continues when its last character is one escape character, blanks after it aside; two are text. */
  #continuation(start: number, end: number): number | undefined {
    let at = end;
    while (at > start && (this.#text[at - 1] === ' ' || this.#text[at - 1] === '\t')) at -= 1;
    if (at === start || this.#text[at - 1] !== this.#escape) return undefined;
    return at - 1 > start && this.#text[at - 2] === this.#escape ? undefined : at - 1;
  }

  #comment(start: number, end: number): Comment {
    const text = this.#text.slice(start + 1, end).trim();
    const comment = { text, span: { start, end } };
    this.comments.push(comment);
    return comment;
  }

  #join(start: number, end: number): LogicalLine {
    const pieces: Span[] = [];
    let cut = this.#continuation(start, end);
    let last = { start, end };
    let isBroken = false;
    pieces.push({ start, end: cut ?? end });
    while (cut !== undefined && this.#offset < this.#text.length) {
      const line = this.#take();
      const first = this.#skipSpaces(line.start, line.end);
      last = { start: first, end: line.end };
      if (this.#text[first] === '#' && first < line.end) this.#comment(first, line.end);
      else if (first === line.end) isBroken = true;
      else {
        cut = this.#continuation(line.start, line.end);
        pieces.push({ start: line.start, end: cut ?? line.end });
      }
    }
    const comments = this.#above;
    this.#above = [];
    return logicalLine(this.#text, pieces, comments, isBroken ? last : undefined);
  }

  /** Whether the line is one of the comments that steer the reader. */
  #readDirective(start: number, end: number): boolean {
    const line = this.#text.slice(start, end);
    const match = /^#\s*([a-z][a-z0-9]*)\s*=\s*/i.exec(line);
    const name = match?.[1]?.toLowerCase() ?? '';
    const value = match === null ? '' : line.slice(match[0].length).trimEnd();
    this.#atTop = value !== '' && ['syntax', 'escape', 'check'].includes(name);
    if (match === null || !this.#atTop) return false;
    const from = start + match[0].length;
    const span = { start: from, end: from + value.length };
    const whole = { start, end: span.end };
    if (this.directives.some((directive) => directive.name === name)) {
      this.problems.push({ message: `The directive "${name}" is given twice`, span: whole });
      return true;
    }
    this.directives.push({
      name,
      value: { text: value, known: true, tail: value, bare: value, raw: value, span },
      span: whole,
    });
    if (name !== 'escape') return true;
    if (value === '\\' || value === '`') this.#escape = value;
    else this.problems.push({ message: 'The escape character must be ` or \\', span });
    return true;
  }
}

function logicalLine(
  original: string,
  pieces: readonly Span[],
  comments: readonly Comment[],
  emptyContinuation: Span | undefined,
): LogicalLine {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.end - piece.start;
  }
  const offset = (index: number): number => {
    const at = lastAtMost(starts, index);
    return (pieces[at]?.start ?? 0) + index - (starts[at] ?? 0);
  };
  return {
    text: pieces.map((piece) => original.slice(piece.start, piece.end)).join(''),
    comments,
    emptyContinuation,
    span: (start, end) => {
      const last = end > 0 ? offset(end - 1) + 1 : offset(0);
      return { start: start < end ? offset(start) : last, end: last };
    },
  };
}

/** Index of the last item that is not greater than `value`; the items ascend and begin with 0. */
function lastAtMost(items: readonly number[], value: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
