import { columns } from './columns.ts';

interface Indents {
  /** Put before the first line and before all others. */
  readonly first?: string;
  readonly rest?: string;
}

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word stays whole, so it can be copied. */
export function wrap(text: string, width: number, { first = '', rest = first }: Indents = {}): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
