import { createHash } from 'node:crypto';
import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import type { Shell } from '../shell/model.ts';
import { expand } from './expand.ts';
import type { Binding, Expansion, Lookup, Reading } from './expand.ts';
import { parseHeredocMark } from './heredoc.ts';
import type { Flag, Heredoc, Instruction, Stage, Value, Variable } from './model.ts';
import { shellReader } from './shell.ts';
import type { ShellState } from './shell.ts';
import type { Statement } from './statement.ts';
import type { FlagWord, Word } from './words.ts';

export type { Instruction } from './model.ts';

/** Whom an instruction belongs to; `stage` is filled in once the stage is whole. */
export interface Owner {
  readonly subject: Subject;
  stage: Stage | undefined;
  /** Kept from one instruction to the next. */
  shells?: ShellState;
}

/** A statement with the heredocs it announced. */
export interface Source {
  readonly statement: Statement;
  readonly heredocs: readonly Heredoc[];
}

/** Makes the instruction; `lookup` gives the variables as they are before it. */
export function createInstruction(source: Source, escape: string, lookup: Lookup, owner: Owner): Instruction {
  const reader = new ValueReader(source.statement, escape, lookup);
  const flags = source.statement.flags.map((flag) => reader.flag(flag));
  const variables = reader.variables();
  const words = source.statement.words.map((word, index) => reader.argument(word, index));
  for (const heredoc of source.heredocs) reader.heredoc(heredoc);
  const shell = shellReader(source, lookup, owner, { words, variables });
  const { malformed } = reader;
  return new Parsed(source, owner, { flags, words, variables, shell, strays: [...reader.strays], malformed });
}

/** What was read of an instruction with the variables before it. */
interface Facts extends Pick<Instruction, 'flags' | 'strays' | 'malformed' | 'variables'> {
  readonly words: readonly Value[];
  readonly shell: () => Shell | undefined;
}

/**
 * A class, since getters of an object literal give each object a hidden class of its own, which makes every access to
 * it slow and lets it outlive the collections of young memory.
 */
class Parsed implements Instruction {
  readonly keyword: string;
  readonly head: string;
  readonly onbuild: boolean;
  readonly span: Span;
  readonly flags: readonly Flag[];
  readonly form: Instruction['form'];
  readonly arguments: readonly Value[];
  readonly command: string;
  readonly script: string;
  readonly heredocs: readonly Heredoc[];
  readonly comments: Instruction['comments'];
  readonly emptyContinuation: Span | undefined;
  readonly strays: readonly string[];
  readonly malformed: readonly Span[];
  readonly variables: readonly Variable[];
  readonly notes = new Map<unknown, unknown>();
  readonly #owner: Owner;
  readonly #shell: () => Shell | undefined;
  #field: string | undefined;

  constructor({ statement, heredocs }: Source, owner: Owner, facts: Facts) {
    const { line, grammar, head, onbuild, form, rest, whole } = statement;
    this.keyword = grammar.keyword;
    this.head = head;
    this.onbuild = onbuild;
    this.span = line.span(whole.start, whole.end);
    this.flags = facts.flags;
    this.form = form;
    this.arguments = facts.words;
    this.command = line.text.slice(rest.start, rest.end);
    this.script = grammar.keyword === 'RUN' ? scriptOf(this.command, heredocs) : this.command;
    this.heredocs = heredocs;
    this.comments = line.comments;
    this.emptyContinuation = line.emptyContinuation;
    this.strays = facts.strays;
    this.malformed = facts.malformed;
    this.variables = facts.variables;
    this.#owner = owner;
    this.#shell = facts.shell;
  }

  get stage(): Stage | undefined {
    return this.#owner.stage;
  }

  get shell(): Shell | undefined {
    return this.#shell();
  }

  get field(): string {
    return (this.#field ??= fieldOf(this));
  }

  flag(name: string): Value | undefined {
    return this.flags.findLast((flag) => flag.name === name)?.value;
  }

  violation(message: string, at?: { readonly span: Span; readonly field?: string }): Violation {
    const { subject } = this.#owner;
    return { message, subject, field: at?.field ?? this.field, span: at?.span ?? this.span };
  }
}

/** A command that is only a heredoc runs its body; otherwise the shell gets both. */
function scriptOf(command: string, heredocs: readonly Heredoc[]): string {
  const [first] = heredocs;
  if (first === undefined) return command;
  if (heredocs.length === 1 && parseHeredocMark(command) !== undefined) return first.text;
  return [command, ...heredocs.map((heredoc) => `\n${heredoc.text}${heredoc.name}`)].join('');
}

/** Instructions that stand in a stage many times are told apart by what they say. */
const numerous = new Set(['ADD', 'COPY', 'EXPOSE', 'RUN', 'VOLUME']);

function fieldOf({ keyword, onbuild, command, heredocs, variables }: Instruction): string {
  const prefix = onbuild ? 'ONBUILD.' : '';
  const [first] = variables;
  if (first !== undefined) return first.field;
  if (!numerous.has(keyword)) return prefix + keyword;
  const said = [command, ...heredocs.map((heredoc) => heredoc.text)].join('\n').replace(/\s+/g, ' ').trim();
  return `${prefix}${keyword}[${createHash('sha256').update(said).digest('hex').slice(0, 8)}]`;
}

const unknown: Binding = { state: 'unknown' };

function bindingOf(value: Value | undefined): Binding {
  return value?.known === true ? { state: 'set', text: value.text } : unknown;
}

function certain(text: string): Pick<Value, 'text' | 'known' | 'tail' | 'bare'> {
  return { text, known: true, tail: text, bare: text };
}

/** Turns the words of one statement into values. */
class ValueReader {
  readonly strays = new Set<string>();
  readonly malformed: Span[] = [];
  readonly #statement: Statement;
  readonly #escape: string;
  readonly #lookup: Lookup;
  /** The variables of one ARG see the ones before them, those of one ENV do not. */
  readonly #siblings = new Map<string, Binding>();

  constructor(statement: Statement, escape: string, lookup: Lookup) {
    this.#statement = statement;
    this.#escape = escape;
    this.#lookup = (name) => {
      // A trigger is expanded by the build that runs it.
      const binding = statement.onbuild ? unknown : (this.#siblings.get(name) ?? lookup(name));
      if (binding.state !== 'set' && binding.isStray === true) this.strays.add(name);
      return binding;
    };
  }

  flag(flag: FlagWord): Flag {
    const span = this.#statement.line.span(flag.start, flag.end);
    if (flag.value === undefined)
      return { name: flag.name, value: { ...certain('true'), raw: '', span }, span };
    return { name: flag.name, value: this.#value(flag.value), span };
  }

  /** Notes the variables of a file that is written into the image. */
  heredoc({ text, quoted, span }: Heredoc): void {
    if (quoted || !this.#statement.grammar.expands) return;
    if (expand(text, '\\', this.#lookup, { quotesAreText: true }) === undefined) this.malformed.push(span);
  }

  argument(word: Word, index: number): Value {
    const { grammar, form } = this.#statement;
    const isImage = grammar.keyword === 'FROM' && index === 0;
    if (grammar.expands && (isImage || grammar.keyword !== 'FROM')) return this.#value(word);
    if (grammar.reads !== 'command' && grammar.reads !== 'healthcheck') return this.#literal(word);
    return form === 'exec' ? this.#literal(word) : this.#shellWord(word);
  }

  variables(): Variable[] {
    const { line, grammar, onbuild, pairs } = this.#statement;
    return pairs.map((pair) => {
      const name = grammar.keyword === 'ARG' ? this.#literal(pair.name) : this.#value(pair.name);
      const value = pair.value && this.#value(pair.value);
      if (grammar.keyword === 'ARG') this.#siblings.set(name.text, bindingOf(value));
      return {
        name,
        value,
        span: line.span(pair.start, pair.end),
        isSpaced: pair.value !== undefined && line.text[pair.value.start - 1] !== '=',
        field: `${onbuild ? 'ONBUILD.' : ''}${grammar.keyword}[${name.text}]`,
      };
    });
  }

  #value(word: Word): Value {
    const raw = this.#raw(word);
    const source = word.text ?? raw;
    const span = this.#span(word);
    const expansion = this.#expand(source);
    if (expansion === undefined) this.malformed.push(span);
    const { text, known } = expansion ?? { text: source, known: false };
    if (known) return { ...certain(text), raw, span };
    const tail = this.#expand(source, { mark: '\0' })?.text.split('\0').at(-1) ?? '';
    const bare = this.#expand(source, { unsetIsEmpty: true });
    return { text, known, tail, bare: bare?.known === true ? bare.text : undefined, raw, span };
  }

  #expand(source: string, reading?: Reading): Expansion | undefined {
    return expand(source, this.#escape, this.#lookup, reading);
  }

  #literal(word: Word): Value {
    const raw = this.#raw(word);
    return { ...certain(word.text ?? raw), raw, span: this.#span(word) };
  }

  /** The shell expands it when it runs. */
  #shellWord(word: Word): Value {
    const raw = this.#raw(word);
    const text = expand(raw, this.#escape, () => ({ state: 'unknown' }))?.text ?? raw;
    const known = !raw.includes('$') && (this.#escape === '`' || !raw.includes('`'));
    const [tail, bare] = known ? [text, text] : ['', undefined];
    return { text, known, tail, bare, raw, span: this.#span(word) };
  }

  #raw(word: Word): string {
    return this.#statement.line.text.slice(word.start, word.end);
  }

  #span(word: Word): Value['span'] {
    return this.#statement.line.span(word.start, word.end);
  }
}
