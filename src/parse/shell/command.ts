import type { Span } from '../../finding/place.ts';
import type { Field } from './field.ts';
import { readFlags } from './flags.ts';
import type { Habits, Reading } from './flags.ts';
import { habitsOf } from './habits.ts';
import type { Command, Condition, Redirect, Word, Wrapper } from './model.ts';
import type { Pipe } from './pipe.ts';

/** What is settled when a command is read. */
interface Facts {
  readonly program: string | undefined;
  readonly path: Word;
  readonly words: readonly Field[];
  readonly wrappers: readonly Wrapper[];
  readonly assignments: ReadonlyMap<string, Word>;
  readonly redirects: readonly Redirect[];
  readonly runBy: Command | undefined;
  readonly substitutedInto: Command | undefined;
  readonly runs: Condition;
  readonly options: ReadonlySet<string>;
  readonly place: () => Span;
}

/** A command; its place in a pipeline and what hides its failure are told when they have been read. */
export class SimpleCommand implements Command {
  readonly #facts: Facts;
  #reading: Reading | undefined;
  mayFail: boolean;
  pipe: Pipe | undefined;

  constructor(facts: Facts, mayFail: boolean) {
    this.#facts = facts;
    this.mayFail = mayFail;
  }

  get program(): string | undefined {
    return this.#facts.program;
  }

  get path(): Word {
    return this.#facts.path;
  }

  get words(): readonly Field[] {
    return this.#facts.words;
  }

  get wrappers(): readonly Wrapper[] {
    return this.#facts.wrappers;
  }

  get assignments(): ReadonlyMap<string, Word> {
    return this.#facts.assignments;
  }

  get redirects(): readonly Redirect[] {
    return this.#facts.redirects;
  }

  get runBy(): Command | undefined {
    return this.#facts.runBy;
  }

  get substitutedInto(): Command | undefined {
    return this.#facts.substitutedInto;
  }

  get runs(): Condition {
    return this.#facts.runs;
  }

  get options(): ReadonlySet<string> {
    return this.#facts.options;
  }

  get span(): Span {
    return this.#facts.place();
  }

  get pipesInto(): Command | undefined {
    return this.pipe?.next;
  }

  get pipedFrom(): Command | undefined {
    return this.pipe?.previous;
  }

  get downstream(): readonly Command[] {
    return this.pipe?.downstream ?? [];
  }

  get flags(): readonly Word[] {
    return this.#read().words;
  }

  get subcommand(): string | undefined {
    const { operands } = this.#read();
    // `apt-get $OPTIONS install`: what a variable hides is taken for flags.
    return operands.find(({ text, known }) => known || !text.startsWith('$'))?.text;
  }

  has(...names: readonly string[]): boolean {
    return this.#read().flags.some(({ name }) => names.includes(name));
  }

  option(...names: readonly string[]): Word | undefined {
    return this.optionValues(...names).at(-1);
  }

  optionValues(...names: readonly string[]): readonly Word[] {
    const { flags } = this.#readWith(names);
    return flags.flatMap(({ name, value }) => (value !== undefined && names.includes(name) ? [value] : []));
  }

  operands(...valueFlags: readonly string[]): readonly Word[] {
    return this.#readWith(valueFlags).operands;
  }

  #read(): Reading {
    this.#reading ??= readFlags(this.words, this.#habits);
    return this.#reading;
  }

  #readWith(names: readonly string[]): Reading {
    const { values, hasLongWithOneDash } = this.#habits;
    if (names.every((name) => values.has(name))) return this.#read();
    return readFlags(this.words, { values: new Set([...values, ...names]), hasLongWithOneDash });
  }

  get #habits(): Habits {
    return habitsOf(this.program);
  }
}
