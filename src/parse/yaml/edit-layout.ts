/** A stretch of a text, by offsets, and what to put there. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the next line starts; the end of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The line break in use around an offset. */
export function lineBreak(text: string, offset: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset);
  const feed = next < 0 ? text.lastIndexOf('\n') : next;
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** What stands on the line before an offset. */
export function before(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** The column of a block collection, from 0; `undefined` where anything but spaces and dashes leads to it. */
export function columnOf(text: string, offset: number): number | undefined {
  const lead = before(text, offset);
  return /^[ -]*$/.test(lead) ? lead.length : undefined;
}
