import { grammarOf } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import type { LogicalLine } from './lines.ts';
import { isBlank, jsonItems, splitBlanks, splitFlags, splitQuoted, trim } from './words.ts';
import type { FlagWord, Stretch, Word } from './words.ts';

/** One instruction cut into its parts, nothing expanded yet. */
export interface Statement {
  readonly line: LogicalLine;
  readonly grammar: Grammar;
  readonly onbuild: boolean;
  /** From the keyword (ONBUILD included) to the end of the last argument. */
  readonly whole: Stretch;
  /** The first word: the keyword or ONBUILD. */
  readonly head: string;
  readonly flags: readonly FlagWord[];
  /** After the flags, without white space around it. */
  readonly rest: Stretch;
  readonly form: 'exec' | 'shell' | undefined;
  readonly words: readonly Word[];
  readonly pairs: readonly Pair[];
}

export interface Pair extends Stretch {
  readonly name: Stretch;
  readonly value: Stretch | undefined;
}

/** Why BuildKit refuses the instruction, and where. */
export interface Refusal extends Stretch {
  readonly message: string;
  /** The keyword of an instruction that ONBUILD must not run. */
  readonly trigger?: string;
}

/** Cuts one instruction; refusals of its arguments are found later. */
export function parseStatement(line: LogicalLine, escape: string): Statement | Refusal {
  const whole = trim(line.text, { start: 0, end: line.text.length });
  return parseFrom(line, escape, whole, false);
}

function parseFrom(
  line: LogicalLine,
  escape: string,
  stretch: Stretch,
  onbuild: boolean,
): Statement | Refusal {
  const end = keywordEnd(line.text, stretch);
  const keyword = { start: stretch.start, end };
  const grammar = grammarOf(line.text.slice(keyword.start, end));
  if (grammar === undefined) {
    const name = line.text.slice(keyword.start, Math.min(end, keyword.start + 40));
    return { message: `Unknown instruction "${name}"`, ...keyword };
  }
  const { flags, rest } = splitFlags(line.text, { start: end, end: stretch.end });
  if (grammar.reads === 'onbuild') return parseTrigger(line, escape, keyword, rest, onbuild);
  if (onbuild && ['FROM', 'MAINTAINER'].includes(grammar.keyword)) {
    return {
      message: `${grammar.keyword} cannot be an ONBUILD trigger`,
      trigger: grammar.keyword,
      ...keyword,
    };
  }
  const whole = { start: onbuild ? 0 : stretch.start, end: stretch.end };
  const cut = cutArguments(grammar, line.text, rest, escape);
  const head = line.text.slice(whole.start, keywordEnd(line.text, whole));
  return 'message' in cut ? cut : { line, grammar, onbuild, whole, head, flags, rest, ...cut };
}

function parseTrigger(
  line: LogicalLine,
  escape: string,
  keyword: Stretch,
  rest: Stretch,
  onbuild: boolean,
): Statement | Refusal {
  if (onbuild) return { message: 'ONBUILD cannot be an ONBUILD trigger', trigger: 'ONBUILD', ...keyword };
  if (rest.start === rest.end) return { message: 'ONBUILD requires an instruction', ...keyword };
  return parseFrom(line, escape, rest, true);
}

function keywordEnd(text: string, stretch: Stretch): number {
  let at = stretch.start;
  while (at < stretch.end && !isBlank(text[at])) at += 1;
  return at;
}

type Cut = Pick<Statement, 'form' | 'words' | 'pairs'>;

function cutArguments(grammar: Grammar, text: string, rest: Stretch, escape: string): Cut | Refusal {
  switch (grammar.reads) {
    case 'command':
    case 'list-or-json':
      return cutJson(grammar, text, rest, escape);
    case 'healthcheck':
      return cutHealthcheck(grammar, text, rest, escape);
    case 'pairs':
      return cutPairs(text, rest, escape);
    case 'names':
      return pairUp(text, splitQuoted(text, rest, escape));
    case 'whole':
      return plain(rest.start < rest.end ? [rest] : []);
    case 'list':
    case 'onbuild':
      return plain(splitBlanks(text, rest));
    default:
      return assertNever(grammar.reads);
  }
}

function assertNever(reads: never): never {
  throw new Error(`No reading "${String(reads)}"`);
}

function plain(words: readonly Word[]): Cut {
  return { form: undefined, words, pairs: [] };
}

function pairUp(text: string, words: readonly Word[]): Cut {
  return { form: undefined, words, pairs: words.map((word) => pairAtSign(text, word)) };
}

function cutJson(grammar: Grammar, text: string, rest: Stretch, escape: string): Cut | Refusal {
  const items = jsonItems(text, rest);
  if (items === 'not-strings') return { message: 'A JSON form holds only strings', ...rest };
  if (items !== undefined) return { form: 'exec', words: items, pairs: [] };
  const words = grammar.reads === 'list-or-json' ? splitBlanks(text, rest) : splitQuoted(text, rest, escape);
  return { form: 'shell', words, pairs: [] };
}

function cutHealthcheck(grammar: Grammar, text: string, rest: Stretch, escape: string): Cut | Refusal {
  const [kind] = splitBlanks(text, rest);
  if (kind === undefined) return plain([]);
  const command = trim(text, { start: kind.end, end: rest.end });
  const cut = cutJson(grammar, text, command, escape);
  if ('message' in cut) return cut;
  const isCommand = text.slice(kind.start, kind.end).toUpperCase() === 'CMD';
  return { form: isCommand ? cut.form : undefined, words: [kind, ...cut.words], pairs: [] };
}

/** Whether the old form `NAME one value` is meant is decided by the first word. */
function cutPairs(text: string, rest: Stretch, escape: string): Cut | Refusal {
  const words = splitQuoted(text, rest, escape);
  const [first] = words;
  if (first === undefined) return plain([]);
  if (!text.slice(first.start, first.end).includes('=')) {
    const name = { start: rest.start, end: keywordEnd(text, rest) };
    const value = trim(text, { start: name.end, end: rest.end });
    if (value.start === value.end) return { message: 'A name without a value', ...name };
    return { form: undefined, words: [name, value], pairs: [{ name, value, ...rest }] };
  }
  const cut = pairUp(text, words);
  const bare = cut.pairs.find((pair) => pair.value === undefined);
  return bare
    ? { message: 'Every word must have the form NAME=value', start: bare.start, end: bare.end }
    : cut;
}

function pairAtSign(text: string, word: Stretch): Pair {
  const { start, end } = word;
  const sign = text.slice(start, end).indexOf('=');
  if (sign === -1) return { start, end, name: word, value: undefined };
  return { start, end, name: { start, end: start + sign }, value: { start: start + sign + 1, end } };
}
