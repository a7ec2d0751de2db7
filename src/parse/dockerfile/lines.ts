import type { Span } from '../../finding/place.ts';
import type { Directive, Problem } from './model.ts';

/** One instruction with its continuation lines joined; offsets inside `text` translate to the original. */
export interface LogicalLine {
  readonly text: string;
  /** The original stretch of `text.slice(start, end)`; continuations inside it are included. */
  span(start: number, end: number): Span;
}

export interface HeredocBody {
  readonly text: string;
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
  readonly #text: string;
  #offset: number;
  #escape = '\\';
  #atTop = true;

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
      if (this.#atTop) this.#readDirective(first, end);
      if (first < end && this.#text[first] !== '#') return this.#join(first, end);
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
    const text = this.#text.slice(start, end);
    return { text: stripsTabs ? text.replace(/^\t+/gm, '') : text, span: { start, end }, isTerminated };
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

  #join(start: number, end: number): LogicalLine {
    const pieces: Span[] = [];
    let cut = this.#continuation(start, end);
    pieces.push({ start, end: cut ?? end });
    while (cut !== undefined && this.#offset < this.#text.length) {
      const line = this.#take();
      const first = this.#skipSpaces(line.start, line.end);
      if (first === line.end || this.#text[first] === '#') continue;
      cut = this.#continuation(line.start, line.end);
      pieces.push({ start: line.start, end: cut ?? line.end });
    }
    return logicalLine(this.#text, pieces);
  }

  #readDirective(start: number, end: number): void {
    const line = this.#text.slice(start, end);
    const match = /^#\s*([a-z][a-z0-9]*)\s*=\s*/i.exec(line);
    const name = match?.[1]?.toLowerCase() ?? '';
    const value = match === null ? '' : line.slice(match[0].length).trimEnd();
    this.#atTop = value !== '' && ['syntax', 'escape', 'check'].includes(name);
    if (match === null || !this.#atTop) return;
    const from = start + match[0].length;
    const span = { start: from, end: from + value.length };
    const whole = { start, end: span.end };
    if (this.directives.some((directive) => directive.name === name)) {
      this.problems.push({ message: `The directive "${name}" is given twice`, span: whole });
      return;
    }
    this.directives.push({ name, value: { text: value, known: true, raw: value, span }, span: whole });
    if (name !== 'escape') return;
    if (value === '\\' || value === '`') this.#escape = value;
    else this.problems.push({ message: 'The escape character must be ` or \\', span });
  }
}

function logicalLine(original: string, pieces: readonly Span[]): LogicalLine {
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
