import { isSpace } from './lines.ts';

/** A stretch of a logical line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Stretch {
  /** What a first reading made of it: the decoded JSON string, the flag's value without quotes. */
  readonly text?: string;
}

/** The same stretch without white space at its ends. */
export function trim(text: string, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

/** Splits at blanks; quotes do not hold a word together here. */
export function splitBlanks(text: string, stretch: Stretch): Word[] {
  const words: Word[] = [];
  let start = stretch.start;
  for (let at = stretch.start; at <= stretch.end; at += 1) {
    if (at < stretch.end && !isBlank(text[at])) continue;
    if (at > start) words.push({ start, end: at });
    start = at + 1;
  }
  return words;
}

/** The separators of keywords and plain lists: narrower than white space. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && ' \t\v\f\r'.includes(character);
}

/** Splits at white space outside quotes; quotes and escapes stay in the words. */
export function splitQuoted(text: string, stretch: Stretch, escape: string): Word[] {
  const words: Word[] = [];
  let at = stretch.start;
  while (at < stretch.end) {
    if (isSpace(text[at])) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < stretch.end && !isSpace(text[at])) at = passToken(text, at, stretch.end, escape);
    words.push({ start, end: at });
  }
  return words;
}

/** Past one character, one escaped character or one quoted stretch; an open quote runs to the end. */
function passToken(text: string, start: number, end: number, escape: string): number {
  const first = text[start];
  if (first === escape) return Math.min(start + 2, end);
  if (first !== '"' && first !== "'") return start + 1;
  let at = start + 1;
  while (at < end && text[at] !== first) at += text[at] === escape && first === '"' ? 2 : 1;
  return Math.min(at + 1, end);
}

export interface FlagWord extends Stretch {
  readonly name: string;
  /** `undefined` without `=`. */
  readonly value: Word | undefined;
}

/** Takes the leading words that begin with `--`; a bare `--` ends them. */
export function splitFlags(text: string, stretch: Stretch): { flags: FlagWord[]; rest: Stretch } {
  const flags: FlagWord[] = [];
  let rest = trim(text, stretch);
  while (rest.start < rest.end && text.startsWith('--', rest.start)) {
    const { start } = rest;
    const word = unquoteFlag(text, rest);
    rest = trim(text, { start: word.end, end: rest.end });
    if (word.text === '--') break;
    flags.push(flagWord(text, start, word));
  }
  return { flags, rest };
}

function flagWord(text: string, start: number, word: { text: string; end: number }): FlagWord {
  const { end } = word;
  const cut = word.text.indexOf('=');
  if (cut === -1) return { start, end, name: word.text.slice(2), value: undefined };
  const sign = text.indexOf('=', start);
  const value = { start: sign + 1, end, text: word.text.slice(cut + 1) };
  return { start, end, name: word.text.slice(2, cut), value };
}

/** One flag without quotes; here the backslash escapes whatever the escape directive says. */
function unquoteFlag(text: string, stretch: Stretch): { text: string; end: number } {
  const parts: string[] = [];
  let quote = '';
  let at = stretch.start;
  for (; at < stretch.end; at += 1) {
    const character = text[at] ?? '';
    if (quote === '' && isSpace(character)) break;
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === '\\') parts.push(at + 1 < stretch.end ? (text[(at += 1)] ?? '') : '');
    else parts.push(character);
  }
  return { text: parts.join(''), end: Math.min(at, stretch.end) };
}

/**
 * The items of a JSON array of strings, each with its quotes as its stretch.
 * `undefined` when it is no JSON array, which makes it plain text; `not-strings` is refused by BuildKit.
 */
export function jsonItems(text: string, stretch: Stretch): Word[] | 'not-strings' | undefined {
  if (text[stretch.start] !== '[') return undefined;
  const items = parseArray(text.slice(stretch.start, stretch.end));
  if (items === undefined) return undefined;
  const words: Word[] = [];
  let at = stretch.start;
  for (const item of items) {
    if (typeof item !== 'string') return 'not-strings';
    const start = text.indexOf('"', at);
    at = start + 1;
    while (at < stretch.end && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    words.push({ start, end: at, text: item });
  }
  return words;
}

function parseArray(source: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
