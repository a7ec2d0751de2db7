import { parse } from 'unbash';
import type { AndOr, Case, If, ParsedScript, Pipeline, Redirection, Statement, SyntaxNode } from 'unbash';
import type { Collector } from './collector.ts';
import type { SimpleCommand } from './command.ts';
import { forked, outermost, under } from './context.ts';
import type { Context, State } from './context.ts';
import type { Field, Substitution } from './field.ts';
import { markHidden } from './hidden-failure.ts';
import { connect } from './pipe.ts';
import { limited } from './limited.ts';
import type { PositionedText } from './positioned.ts';
import { setRepeatedly } from './repeated.ts';
import { SimpleReader } from './simple.ts';
import type { Read } from './simple.ts';
import type { Inner } from './unfold.ts';
import { WordReader } from './words.ts';

/** Levels of statements and scripts inside each other. */
const nestingLimit = 300;
/** Scripts inside words of commands inside such scripts. */
const unfoldLimit = 8;

/** Reads a script into the collector. */
export function walkScript(
  text: PositionedText,
  state: State,
  context: Context,
  collector: Collector,
): SimpleCommand[] {
  const readable = limited(text, collector);
  try {
    return new Walker(readable, state, collector).script(parse(readable.text), context);
  } catch (error) {
    // The parser has no limit for some nestings: `f() f() …`, `coproc coproc …`.
    if (!(error instanceof RangeError)) throw error;
    collector.leave('Nested too deeply', readable.span(0, 1));
    return [];
  }
}

/** Reads a command given as words. */
export function walkWords(
  words: readonly Field[],
  source: PositionedText,
  state: State,
  collector: Collector,
): void {
  new Walker(source, state, collector).words(words, outermost);
}

/** Walks one script in the order in which it runs; every method gives the commands that read its input and write its output. */
class Walker {
  readonly #source: PositionedText;
  readonly #collector: Collector;
  readonly #reader: WordReader;
  readonly #simple: SimpleReader;
  #state: State;

  constructor(source: PositionedText, state: State, collector: Collector) {
    this.#source = source;
    this.#state = state;
    this.#collector = collector;
    this.#reader = new WordReader(source, collector);
    this.#simple = new SimpleReader(source, this.#reader, collector);
  }

  script(script: ParsedScript, context: Context): SimpleCommand[] {
    for (const { message, pos } of script.errors ?? []) {
      const span = this.#source.span(pos, Math.min(pos + 1, this.#source.text.length));
      if (message.endsWith('nesting depth exceeded')) this.#collector.leave('Nested too deeply', span);
      else this.#collector.report(message, span);
    }
    this.#state.variables.distrust(setRepeatedly(script));
    return this.#list(script.commands, context);
  }

  words(words: readonly Field[], context: Context): SimpleCommand[] {
    return this.#run(this.#simple.fromWords(words, this.#state, context), context);
  }

  #list(statements: readonly Statement[], context: Context): SimpleCommand[] {
    return statements.flatMap(({ command, background }) => {
      const walk = (): SimpleCommand[] => this.#node(command, context);
      return background === true ? this.#apart(walk) : walk();
    });
  }

  #node(node: SyntaxNode, outer: Context): SimpleCommand[] {
    if (outer.nesting > nestingLimit) {
      this.#collector.leave('Commands are nested too deeply', this.#source.span(node.pos, node.end));
      return [];
    }
    const context = { ...outer, nesting: outer.nesting + 1 };
    switch (node.type) {
      case 'Command':
        return this.#run(this.#simple.fromSyntax(node, this.#state, context), context);
      case 'AndOr':
        return this.#andOr(node, context);
      case 'Pipeline':
        return this.#pipeline(node, context);
      case 'CompoundList':
        return this.#list(node.commands, context);
      case 'BraceGroup':
        return this.#list(node.body.commands, context);
      case 'Subshell':
        return this.#apart(() => this.#list(node.body.commands, context));
      case 'Redirected':
        return this.#redirected(node.redirects, node.command, context);
      case 'If':
        return this.#if(node, context);
      case 'While':
        return [
          ...this.#list(node.clause.commands, { ...context, mayFail: true }),
          ...this.#branch(node.body, context),
        ];
      case 'Case':
        return this.#case(node, context);
      case 'For':
      case 'Select':
      case 'ArithmeticFor':
      case 'Function':
      case 'Coproc':
        return this.#body(node, context);
      default:
        return this.#expressions(node, context);
    }
  }

  /** Walks what runs in the words of a command, and what it runs. */
  #run({ command, substitutions, inner }: Read, context: Context): SimpleCommand[] {
    const into = command?.program === undefined && context.runBy !== undefined ? context.runBy : command;
    for (const substitution of substitutions)
      this.#substitution(substitution, into ?? context.substitutedInto, context);
    if (command === undefined) return [];
    return [command, ...inner.flatMap((one) => this.#inner(one, command, context))];
  }

  #substitution({ script, source }: Substitution, into: SimpleCommand | undefined, context: Context): void {
    const walker = new Walker(source, forked(this.#state), this.#collector);
    walker.script(script, { ...context, redirects: [], substitutedInto: into, nesting: context.nesting + 1 });
  }

  #inner(inner: Inner, command: SimpleCommand, outer: Context): SimpleCommand[] {
    const context = { ...outer, runBy: command, unfolded: outer.unfolded + 1 };
    if (context.unfolded > unfoldLimit) {
      this.#collector.leave('Scripts are nested too deeply', command.span);
      return [];
    }
    if ('command' in inner) return this.words(inner.command, context);
    if (!this.#collector.affordsScript(inner.text.text, () => command.span)) return [];
    const state = inner.options === undefined ? this.#state : forked(this.#state, inner.options);
    return walkScript(inner.text, state, under(context, inner.runs), this.#collector);
  }

  #andOr({ commands, operators }: AndOr, context: Context): SimpleCommand[] {
    const elements = commands.map((command, index) => {
      const operator = operators[index - 1];
      if (operator === undefined) return this.#node(command, context);
      if (operator === '&&') return this.#node(command, under(context, 'on-success'));
      return this.#aside(() => this.#node(command, under(context, 'on-failure')));
    });
    markHidden(elements, operators);
    return elements.flat();
  }

  #pipeline({ commands, prefixes }: Pipeline, outer: Context): SimpleCommand[] {
    const isNegated = prefixes.some(({ type }) => type === 'Negation');
    const context = isNegated ? { ...outer, mayFail: true } : outer;
    if (commands.length === 1) return commands.flatMap((command) => this.#node(command, context));
    const elements = commands.map((command) => this.#apart(() => this.#node(command, context)));
    connect(elements);
    return elements.flat();
  }

  #redirected(redirections: readonly Redirection[], node: SyntaxNode, context: Context): SimpleCommand[] {
    const redirects = this.#simple.redirects(redirections, this.#state.variables.get);
    const commands = this.#node(node, { ...context, redirects: [...redirects, ...context.redirects] });
    for (const { target } of redirects) {
      for (const one of target?.substitutions ?? []) this.#substitution(one, commands[0], context);
    }
    return commands;
  }

  #if(node: If, context: Context): SimpleCommand[] {
    const asked = { ...context, mayFail: true };
    const found = [...this.#list(node.clause.commands, asked), ...this.#branch(node.then, context)];
    for (const { clause, then } of node.elif) {
      found.push(...this.#aside(() => this.#list(clause.commands, under(asked, 'maybe'))));
      found.push(...this.#branch(then, context));
    }
    return node.else === undefined ? found : [...found, ...this.#branch(node.else, context)];
  }

  #case({ word, items }: Case, context: Context): SimpleCommand[] {
    this.#expressions(word, context);
    return items.flatMap(({ pattern, body }) => {
      for (const one of pattern) this.#expressions(one, context);
      return this.#branch(body, context);
    });
  }

  /** What stands in a loop's head runs; its body, and that of a function, may. */
  #body(node: Extract<SyntaxNode, { body: SyntaxNode }>, context: Context): SimpleCommand[] {
    if (node.type === 'For' || node.type === 'Select') {
      for (const word of node.wordlist ?? []) this.#expressions(word, context);
      const [first] = node.type === 'For' ? (node.wordlist ?? []) : [];
      if (first && !first.parts) return this.#aside(() => this.#node(node.body, context));
    }
    if (node.type === 'ArithmeticFor') {
      for (const part of [node.initialize, node.test, node.update])
        if (part) this.#expressions(part, context);
    }
    if (node.type === 'Coproc') return this.#apart(() => this.#node(node.body, context));
    return this.#branch(node.body, context);
  }

  #branch(node: SyntaxNode, context: Context): SimpleCommand[] {
    return this.#aside(() => this.#node(node, under(context, 'maybe')));
  }

  /** Walks the substitutions of what is no command: a condition, an expression, a pattern. */
  #expressions(node: SyntaxNode, context: Context): SimpleCommand[] {
    if (node.type === 'ArithmeticCommand') {
      for (const [name] of node.body.matchAll(/[A-Za-z_]\w*/g)) this.#state.variables.set(name, undefined);
    }
    for (const substitution of this.#reader.substitutions(node)) {
      this.#substitution(substitution, context.substitutedInto, context);
    }
    return [];
  }

  /** Walks what runs in a shell of its own. */
  #apart(walk: () => SimpleCommand[]): SimpleCommand[] {
    const before = this.#state;
    this.#state = forked(before);
    const commands = walk();
    this.#state = before;
    return commands;
  }

  /** Walks what may not run: what it sets is unknown afterwards. */
  #aside(walk: () => SimpleCommand[]): SimpleCommand[] {
    const before = this.#state;
    const branch = forked(before);
    this.#state = branch;
    const commands = walk();
    this.#state = before;
    before.variables.join(branch.variables);
    return commands;
  }
}
