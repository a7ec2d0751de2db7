import { Field } from './field.ts';
import type { Word } from './model.ts';

export interface Flag {
  /** `-y`, `--yes`. */
  readonly name: string;
  readonly value: Word | undefined;
}

export interface Reading {
  readonly flags: readonly Flag[];
  /** The words that are flags. */
  readonly words: readonly Word[];
  readonly operands: readonly Word[];
}

/** How a program reads its flags. */
export interface Habits {
  /** Flags that take a value, as `-o` and `--output`. */
  readonly values: ReadonlySet<string>;
  /** Whether `-name` is one flag instead of a cluster of letters. */
  readonly hasLongWithOneDash: boolean;
}

/** Tells flags, their values and operands apart. */
export function readFlags(words: readonly Word[], habits: Habits): Reading {
  const flags: Flag[] = [];
  const flagWords: Word[] = [];
  const operands: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === '--') {
      for (const operand of words.slice(index + 1)) operands.push(operand);
      break;
    }
    if (!isFlag(word)) {
      operands.push(word);
      continue;
    }
    flagWords.push(word);
    const found = flagsOf(word, habits);
    const last = found.at(-1);
    if (last !== undefined && last.value === undefined && habits.values.has(last.name)) {
      index += 1;
      found[found.length - 1] = { name: last.name, value: words[index] };
    }
    for (const flag of found) flags.push(flag);
  }
  return { flags, words: flagWords, operands };
}

function isFlag({ text }: Word): boolean {
  return text.length > 1 && text.startsWith('-');
}

/** The flags of one word; only the last may want its value from the next word. */
function flagsOf(word: Word, { values, hasLongWithOneDash }: Habits): Flag[] {
  const { text } = word;
  const sign = text.indexOf('=');
  const name = sign === -1 ? text : text.slice(0, sign);
  const value = sign === -1 ? undefined : part(word, sign + 1);
  if (text.startsWith('--') || hasLongWithOneDash) return [{ name, value }];
  if (name.length > 2 && values.has(name)) return [{ name, value }];
  const flags: Flag[] = [];
  for (let at = 1; at < text.length && /[A-Za-z0-9#]/.test(text[at] ?? ''); at += 1) {
    const letter = `-${text[at]}`;
    const isValued = values.has(letter);
    const rest = text[at + 1] === '=' ? at + 2 : at + 1;
    const isGlued = text[at + 1] === '=' || (isValued && rest < text.length);
    flags.push({ name: letter, value: isGlued ? part(word, rest) : undefined });
    if (isValued || isGlued) break;
  }
  // A program may also know the word as one flag: `-jar`.
  if (name.length > 2) flags.unshift({ name, value });
  return flags;
}

function part(word: Word, start: number): Word {
  if (word instanceof Field) return word.from(start);
  return { text: word.text.slice(start), known: word.known, span: word.span };
}
