import { createHash } from 'node:crypto';
import type { Subject } from '../../finding/finding.ts';
import { expand } from './expand.ts';
import type { Lookup } from './expand.ts';
import { parseHeredocMark } from './heredoc.ts';
import type { Flag, Heredoc, Instruction, Stage, Value, Variable } from './model.ts';
import type { Statement } from './statement.ts';
import type { FlagWord, Word } from './words.ts';

export type { Instruction } from './model.ts';

/** Whom an instruction belongs to; `stage` is filled in once the stage is whole. */
export interface Owner {
  readonly subject: Subject;
  stage: Stage | undefined;
}

/** A statement with the heredocs it announced. */
export interface Source {
  readonly statement: Statement;
  readonly heredocs: readonly Heredoc[];
}

/** Makes the instruction; `lookup` gives the variables as they are before it. */
export function createInstruction(source: Source, escape: string, lookup: Lookup, owner: Owner): Instruction {
  const { statement, heredocs } = source;
  const { line, grammar, rest } = statement;
  const reader = new ValueReader(statement, escape, lookup);
  const command = line.text.slice(rest.start, rest.end);
  const flags = statement.flags.map((flag) => reader.flag(flag));
  const variables = reader.variables();
  const field = (): string => fieldOf(source, command, variables);
  const span = line.span(statement.whole.start, statement.whole.end);
  return {
    keyword: grammar.keyword,
    get stage() {
      return owner.stage;
    },
    onbuild: statement.onbuild,
    span,
    flags,
    form: statement.form,
    arguments: statement.words.map((word, index) => reader.argument(word, index)),
    command,
    script: grammar.keyword === 'RUN' ? scriptOf(command, heredocs) : command,
    heredocs,
    variables,
    get field() {
      return field();
    },
    flag: (name) => flags.findLast((flag) => flag.name === name)?.value,
    violation: (message, at) => ({
      message,
      subject: owner.subject,
      field: at?.field ?? field(),
      span: at?.span ?? span,
    }),
  };
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

function fieldOf({ statement, heredocs }: Source, command: string, variables: readonly Variable[]): string {
  const { keyword } = statement.grammar;
  const prefix = statement.onbuild ? 'ONBUILD.' : '';
  const [first] = variables;
  if (first !== undefined) return first.field;
  if (!numerous.has(keyword)) return prefix + keyword;
  const said = [command, ...heredocs.map((heredoc) => heredoc.text)].join('\n').replace(/\s+/g, ' ').trim();
  return `${prefix}${keyword}[${createHash('sha256').update(said).digest('hex').slice(0, 8)}]`;
}

/** Turns the words of one statement into values. */
class ValueReader {
  readonly #statement: Statement;
  readonly #escape: string;
  readonly #lookup: Lookup;

  constructor(statement: Statement, escape: string, lookup: Lookup) {
    this.#statement = statement;
    this.#escape = escape;
    const { line, pairs, grammar, onbuild } = statement;
    // The variables of one ARG see each other, those of one ENV do not.
    const isChained = grammar.keyword === 'ARG' && pairs.length > 1;
    const names = isChained ? pairs.map(({ name }) => line.text.slice(name.start, name.end)) : [];
    const siblings = new Set(names);
    // A trigger is expanded by the build that runs it.
    this.#lookup = (name) => (onbuild || siblings.has(name) ? { state: 'unknown' } : lookup(name));
  }

  flag(flag: FlagWord): Flag {
    const span = this.#statement.line.span(flag.start, flag.end);
    if (flag.value === undefined)
      return { name: flag.name, value: { text: 'true', known: true, raw: '', span }, span };
    return { name: flag.name, value: this.#value(flag.value), span };
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
      return {
        name,
        value: pair.value && this.#value(pair.value),
        span: line.span(pair.start, pair.end),
        field: `${onbuild ? 'ONBUILD.' : ''}${grammar.keyword}[${name.text}]`,
      };
    });
  }

  #value(word: Word): Value {
    const raw = this.#raw(word);
    const source = word.text ?? raw;
    const { text, known } = expand(source, this.#escape, this.#lookup) ?? { text: source, known: false };
    return { text, known, raw, span: this.#span(word) };
  }

  #literal(word: Word): Value {
    const raw = this.#raw(word);
    return { text: word.text ?? raw, known: true, raw, span: this.#span(word) };
  }

  /** The shell expands it when it runs. */
  #shellWord(word: Word): Value {
    const raw = this.#raw(word);
    const text = expand(raw, this.#escape, () => ({ state: 'unknown' }))?.text ?? raw;
    const known = !raw.includes('$') && (this.#escape === '`' || !raw.includes('`'));
    return { text, known, raw, span: this.#span(word) };
  }

  #raw(word: Word): string {
    return this.#statement.line.text.slice(word.start, word.end);
  }

  #span(word: Word): Value['span'] {
    return this.#statement.line.span(word.start, word.end);
  }
}
