import type { Command as Syntax, Redirection } from 'unbash';
import type { Span } from '../../finding/place.ts';
import type { Collector } from './collector.ts';
import { SimpleCommand } from './command.ts';
import type { Context, State } from './context.ts';
import type { Field, Substitution } from './field.ts';
import { baseName } from './language.ts';
import type { Assignment, Redirect } from './model.ts';
import { afterSet } from './options.ts';
import type { PositionedText } from './positioned.ts';
import { setsItsWords } from './repeated.ts';
import { innerOf } from './unfold.ts';
import type { Inner } from './unfold.ts';
import type { Binding, Environment } from './variables.ts';
import type { WordReader } from './words.ts';
import { isAssignment, unwrap } from './wrappers.ts';

export interface Read {
  /** `undefined` for assignments and redirections alone. */
  readonly command: SimpleCommand | undefined;
  readonly substitutions: readonly Substitution[];
  readonly inner: readonly Inner[];
}

export interface FieldRedirect extends Redirect {
  readonly target: Field | undefined;
}

/** `NAME=value`. */
interface Given {
  readonly name: string;
  readonly whole: Field;
  readonly value: Field;
}

interface Parts {
  readonly fields: readonly Field[];
  readonly given: readonly Given[];
  readonly redirects: readonly FieldRedirect[];
  readonly place: () => Span;
}

/** Makes simple commands and applies what they do to the state of the shell. */
export class SimpleReader {
  readonly #source: PositionedText;
  readonly #reader: WordReader;
  readonly #collector: Collector;

  constructor(source: PositionedText, reader: WordReader, collector: Collector) {
    this.#source = source;
    this.#reader = reader;
    this.#collector = collector;
  }

  fromSyntax(node: Syntax, state: State, context: Context): Read {
    const { name, prefix, args, redirects, pos, end } = node;
    this.#reportStrays(node);
    const { get } = state.variables;
    const given = prefix.flatMap((part) =>
      part.type === 'Assignment' ? [{ name: part.name, ...this.#reader.assignment(part, get) }] : [],
    );
    const words = name === undefined ? args : [name, ...args];
    const fields = words.flatMap((word) =>
      word.type === 'Word' ? this.#reader.fields(word, get) : [this.#reader.assignment(word, get).whole],
    );
    const place = (): Span => this.#source.span(pos, end);
    return this.#read({ fields, given, redirects: this.redirects(redirects, get), place }, state, context);
  }

  /** The parser passes over a parenthesis that stands where a word should: `echo (a`. */
  #reportStrays({ name, prefix, suffix, pos }: Syntax): void {
    const { text } = this.#source;
    let at = pos;
    for (const part of [...prefix, name ?? [], suffix].flat()) {
      if (part.pos > at + 1 && text.slice(at, part.pos).includes('('))
        this.#unexpected(text.indexOf('(', at));
      at = part.end;
    }
    while (text[at] === ' ' || text[at] === '\t') at += 1;
    if (text[at] === '(') this.#unexpected(at);
  }

  #unexpected(at: number): void {
    this.#collector.report('Unexpected token "("', this.#source.span(at, at + 1));
  }

  /** A command of words that are already taken apart, none of which is an operator. */
  fromWords(fields: readonly Field[], state: State, context: Context): Read {
    const place = (): Span => ({ start: fields[0]?.span.start ?? 0, end: fields.at(-1)?.span.end ?? 0 });
    return this.#read({ fields, given: [], redirects: [], place }, state, context);
  }

  redirects(nodes: readonly Redirection[], get: Environment): readonly FieldRedirect[] {
    return nodes.map((node) => ({
      operator: node.operator,
      descriptor: node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : undefined,
      target: this.#target(node, get),
    }));
  }

  #target(node: Redirection, get: Environment): Field | undefined {
    if (node.type !== 'HereDoc') return node.target && this.#reader.single(node.target, get);
    const { body, delimiter } = node;
    return delimiter?.quoted === true || body.parts === undefined
      ? this.#reader.verbatim(this.#source.text.slice(body.pos, body.end), body.pos)
      : this.#reader.body(body.parts, body, get);
  }

  #read({ fields, given, redirects, place }: Parts, state: State, context: Context): Read {
    const { wrappers, assignments, fields: rest } = unwrap(fields, programOf);
    const before = [...given, ...assignments.map(givenBy)];
    const targets = redirects.flatMap(({ target }) => target ?? []);
    const all = [...given.map(({ value }) => value), ...fields, ...targets];
    const [path, ...words] = rest;
    if (path === undefined) {
      for (const { name, value } of before) state.variables.set(name, bindingOf(value));
      this.#record(before, undefined);
      return { command: undefined, substitutions: substitutionsOf(all, []), inner: [] };
    }
    const { runBy, substitutedInto, runs } = context;
    const command = new SimpleCommand(
      {
        program: programOf(path),
        path,
        words,
        wrappers,
        assignments: new Map(before.map(({ name, value }) => [name, value])),
        redirects: [...redirects, ...context.redirects],
        runBy,
        substitutedInto,
        runs,
        options: state.options,
        place,
      },
      context.mayFail,
    );
    if (!this.#collector.add(command)) return { command: undefined, substitutions: [], inner: [] };
    const inner = innerOf(command);
    this.#record(before, command);
    this.#apply(command, state, inner.length > 0);
    const unfolded = inner.flatMap((one) => ('words' in one ? one.words : []));
    return { command, substitutions: substitutionsOf(all, unfolded), inner };
  }

  #record(given: readonly Given[], command: SimpleCommand | undefined): void {
    for (const each of given) this.#collector.assignments.push(new ReadAssignment(each, command));
  }

  /** What builtins do to variables and options. */
  #apply(command: SimpleCommand, state: State, isUnfolded: boolean): void {
    const { program, words } = command;
    const { variables } = state;
    if (program === 'set') state.options = afterSet(words, state.options);
    else if (program === '.' || program === 'source' || (program === 'eval' && !isUnfolded))
      variables.forget();
    else if (setsItsWords(program)) for (const { text } of words) variables.set(text, undefined);
    else if (declaring.has(program ?? '')) {
      const given = words.filter(({ text }) => isAssignment(text)).map(givenBy);
      for (const { name, value } of given) variables.set(name, bindingOf(value));
      this.#record(given, command);
    }
  }
}

const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset']);

function givenBy(whole: Field): Given {
  const sign = whole.text.indexOf('=');
  return { name: whole.text.slice(0, sign), whole, value: whole.from(sign + 1) };
}

function bindingOf(value: Field): Binding | undefined {
  return value.isReadable ? { text: value.text, certainty: value.known ? 'sure' : 'likely' } : undefined;
}

/** A class, since a getter of an object literal gives each object a hidden class of its own. */
class ReadAssignment implements Assignment {
  readonly name: string;
  readonly value: Field;
  readonly command: SimpleCommand | undefined;
  readonly #whole: Field;

  constructor({ name, whole, value }: Given, command: SimpleCommand | undefined) {
    this.name = name;
    this.value = value;
    this.command = command;
    this.#whole = whole;
  }

  get span(): Span {
    return this.#whole.span;
  }
}

/** What runs in the words, each once; those in scripts are met there. */
function substitutionsOf(fields: readonly Field[], unfolded: readonly Field[]): readonly Substitution[] {
  const scripts = new Set(unfolded.map(({ substitutions }) => substitutions));
  const lists = new Set(fields.map(({ substitutions }) => substitutions));
  return [...lists].flatMap((list) => (scripts.has(list) ? [] : list));
}

/** Names that often end in a version, which a variable may give. */
const versioned = /(?:^|\/)(clang|gcc|g\+\+|java|llvm|node|perl|php|pip|pypy|python|ruby)[\d.-]*$/;

function programOf(field: Field): string | undefined {
  if (field.isReadable) return baseName(field.text) || undefined;
  const { head, tail } = field.readable;
  if (tail.includes('/')) return baseName(tail) || undefined;
  return versioned.exec(head)?.[1];
}
