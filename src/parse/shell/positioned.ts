import type { Span } from '../../finding/place.ts';

/** A text that knows for each of its stretches where it stands in the original. */
export interface PositionedText {
  readonly text: string;
  /** The original stretch of `text.slice(start, end)`. */
  readonly span: (start: number, end: number) => Span;
}

/** `text` as it stands in `source` at `at`. */
export function verbatim(text: string, source: PositionedText, at: number): PositionedText {
  return { text, span: (start, end) => source.span(at + start, at + end) };
}

/** `text` that was made of `source.text.slice(start, end)`; every part of it stands for all of that. */
export function madeOf(text: string, source: PositionedText, start: number, end: number): PositionedText {
  return { text, span: () => source.span(start, end) };
}

/** The parts one after the other. */
export function joined(parts: readonly PositionedText[]): PositionedText {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.text.length;
  }
  const spanAt = (start: number, end: number): Span => {
    const index = lastAtMost(starts, start);
    const offset = starts[index] ?? 0;
    return parts[index]?.span(start - offset, Math.max(start, end) - offset) ?? { start: 0, end: 0 };
  };
  return {
    text: parts.map(({ text }) => text).join(''),
    span: (start, end) => {
      if (end <= start) return spanAt(start, start);
      const last = spanAt(end - 1, end).end;
      return { start: Math.min(spanAt(start, start + 1).start, last), end: last };
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
