import { forEachChild } from 'unbash';
import type { Assignment, ParameterExpansionPart, SyntaxNode, Word as Syntax, WordPart } from 'unbash';
import type { Span } from '../../finding/place.ts';
import { expandBraces } from './braces.ts';
import type { Collector } from './collector.ts';
import { Field } from './field.ts';
import type { Certainty, Substitution } from './field.ts';
import { Fields } from './fields.ts';
import { joined, madeOf, verbatim } from './positioned.ts';
import type { PositionedText } from './positioned.ts';
import type { Binding, Environment } from './variables.ts';

const inDoubleQuotes = '$`"\\\n';
const inBackquotes = '$`\\';

/** Reads the words of one script: removes quotes, substitutes what is known, notes what runs inside. */
export class WordReader {
  readonly #source: PositionedText;
  readonly #collector: Collector;

  constructor(source: PositionedText, collector: Collector) {
    this.#source = source;
    this.#collector = collector;
  }

  /** The fields a word of a command makes: none for an empty variable, several for a list. */
  fields(word: Syntax, get: Environment): readonly Field[] {
    const { parts, text, pos, end } = word;
    if (parts === undefined && !text.includes('\\')) return [this.#plain(text, pos, end)];
    const substitutions = this.substitutions(word);
    return alternatives(parts).flatMap((some) => {
      const fields = new Fields(this.#source, substitutions);
      if (some === undefined) this.#unescape(text, pos, undefined, fields);
      else this.#read(some, get, fields, true);
      return fields.finish({ start: pos, end });
    });
  }

  /** A word where no splitting takes place: a value, a file, the text of a here-document. */
  single(word: Pick<Syntax, 'pos' | 'end' | 'text' | 'parts'>, get: Environment): Field {
    const { parts, text, pos, end } = word;
    const fields = new Fields(this.#source, this.substitutions(word));
    if (parts === undefined) this.#unescape(text, pos, undefined, fields);
    else this.#read(parts, get, fields, false);
    return fields.whole({ start: pos, end });
  }

  /** The body of a here-document whose name is not quoted. */
  body(parts: readonly WordPart[], at: { pos: number; end: number }, get: Environment): Field {
    const fields = new Fields(this.#source, this.substitutions({ parts }));
    for (const part of parts) {
      if (part.type === 'Literal') this.#unescape(part.text, part.pos, '$`\\\n', fields);
      else this.#part(part, get, fields, false);
    }
    return fields.whole({ start: at.pos, end: at.end });
  }

  /** `NAME=value` as one field, and its value; that of an array is unknown. */
  assignment(node: Assignment, get: Environment): { whole: Field; value: Field } {
    const { text, pos, end, value } = node;
    const read = value.type === 'Word' ? this.single(value, get) : this.#hidden(node);
    const sign = {
      content: verbatim(text.slice(0, value.pos - pos), this.#source, pos),
      certainty: 'sure',
    } as const;
    const place = (): Span => this.#source.span(pos, end);
    return { whole: new Field([sign, ...read.pieces], place, read.substitutions), value: read };
  }

  /** `text` as it stands in the script. */
  verbatim(text: string, at: number): Field {
    return this.#plain(text, at, at + text.length);
  }

  #hidden(node: Assignment): Field {
    const fields = new Fields(this.#source, this.substitutions(node));
    const { pos, end } = node.value;
    fields.addMade(node.text.slice(pos - node.pos), { pos, end }, 'unknown');
    return fields.whole({ start: pos, end });
  }

  /** What runs inside a word, or anywhere in an expression. */
  substitutions(
    node: SyntaxNode | { readonly parts?: readonly WordPart[] | undefined },
  ): readonly Substitution[] {
    const found: Substitution[] = [];
    const visit = (child: SyntaxNode): void => {
      if (!isScript(child)) return forEachChild(child, visit);
      const { text, pos, end } = child;
      if (!this.#collector.affordsScript(text, () => this.#source.span(pos, end))) return;
      if (child.script !== undefined) found.push({ script: child.script, source: this.#scriptSource(child) });
    };
    if ('type' in node) visit(node);
    else for (const part of node.parts ?? []) visit(part);
    return found;
  }

  /** Positions in a script between backquotes count in its text without the backslashes. */
  #scriptSource({ pos, text, script }: ScriptNode): PositionedText {
    if (script?.source === undefined) return this.#source;
    const fields = new Fields(this.#source, []);
    this.#unescape(text.slice(1, -1), pos + 1, inBackquotes, fields);
    const decoded = joined(fields.pieces.map(({ content }) => content));
    return decoded.text === script.source
      ? decoded
      : madeOf(script.source, this.#source, pos, pos + text.length);
  }

  #plain(text: string, start: number, end: number): Field {
    const content = verbatim(text, this.#source, start);
    return new Field([{ content, certainty: 'sure' }], () => this.#source.span(start, end));
  }

  #read(parts: readonly WordPart[], get: Environment, fields: Fields, splits: boolean): void {
    for (const part of parts) this.#part(part, get, fields, splits);
  }

  #part(part: WordPart, get: Environment, fields: Fields, splits: boolean): void {
    const { pos, text } = part;
    switch (part.type) {
      case 'Literal':
        return this.#unescape(text, pos, undefined, fields);
      case 'SingleQuoted':
        return fields.add(part.value, pos + 1);
      case 'AnsiCQuoted':
        if (!text.includes('\\')) return fields.add(part.value, pos + 2);
        return fields.addMade(part.value, part, 'sure');
      case 'DoubleQuoted':
      case 'LocaleString':
        fields.isQuoted = true;
        for (const child of part.parts) {
          if (child.type === 'Literal') this.#unescape(child.text, child.pos, inDoubleQuotes, fields);
          else this.#part(child, get, fields, false);
        }
        return;
      case 'SimpleExpansion':
        return this.#substitute(get(text.slice(1)), part, fields, splits);
      case 'ParameterExpansion':
        return this.#substitute(this.#parameter(part, get), part, fields, splits);
      default:
        return fields.addMade(text, part, certaintyOf(part));
    }
  }

  #parameter(part: ParameterExpansionPart, get: Environment): Binding | undefined {
    const { operation, parameter, prefix, index } = part;
    if (prefix !== undefined || index !== undefined) return undefined;
    const bound = get(parameter);
    if (operation === undefined || bound === undefined) return bound;
    if (operation.type !== 'Default') return undefined;
    const isSet = bound.text !== '' || !operation.operator.startsWith(':');
    const takesWord = operation.operator.endsWith('+') ? isSet : !isSet;
    if (!takesWord)
      return operation.operator.endsWith('+') ? { text: '', certainty: bound.certainty } : bound;
    const word = this.single(operation.operand, get);
    return word.isReadable
      ? { text: word.text, certainty: word.known ? bound.certainty : 'likely' }
      : undefined;
  }

  #substitute(bound: Binding | undefined, part: WordPart, fields: Fields, splits: boolean): void {
    if (bound === undefined || !this.#collector.affordsValue(bound.text))
      return fields.addMade(part.text, part, 'unknown');
    if (!splits) return fields.addMade(bound.text, part, bound.certainty);
    bound.text.split(/[ \t\n]+/).forEach((text, index) => {
      if (index > 0) fields.cut(part);
      if (text !== '') fields.addMade(text, part, /[*?[]/.test(text) ? 'likely' : bound.certainty);
    });
  }

  /** Removes backslashes: before any character outside quotes, else only before those of `escapable`. */
  #unescape(text: string, at: number, escapable: string | undefined, fields: Fields): void {
    let start = 0;
    for (let slash = text.indexOf('\\'); slash !== -1; slash = text.indexOf('\\', slash + 2)) {
      const next = text[slash + 1];
      if (next === undefined || escapable?.includes(next) === false) continue;
      if (slash > start) fields.add(text.slice(start, slash), at + start);
      start = next === '\n' ? slash + 2 : slash + 1;
    }
    if (start < text.length) fields.add(text.slice(start), at + start);
  }
}

type ScriptNode = Extract<
  SyntaxNode,
  { type: 'CommandExpansion' | 'ProcessSubstitution' | 'ArithmeticCommandExpansion' }
>;

function isScript(node: SyntaxNode): node is ScriptNode {
  return ['CommandExpansion', 'ProcessSubstitution', 'ArithmeticCommandExpansion'].includes(node.type);
}

/** `{}` and `{a}` are text; a pattern without a match is, too. */
function certaintyOf({ type, text }: WordPart): Certainty {
  if (type === 'Glob' || type === 'ExtendedGlob') return 'likely';
  if (type !== 'BraceExpansion') return 'unknown';
  return expandBraces(text)?.length === 1 ? 'sure' : 'likely';
}

/** The parts of each word that braces make of one. */
function alternatives(parts: readonly WordPart[] | undefined): readonly (readonly WordPart[] | undefined)[] {
  if (parts === undefined || parts.length > 1000) return [parts];
  if (!parts.some(({ type }) => type === 'BraceExpansion')) return [parts];
  let words: readonly (readonly WordPart[])[] = [[]];
  for (const part of parts) {
    const texts = part.type === 'BraceExpansion' ? expandBraces(part.text) : undefined;
    const choices = texts?.map((text) => literal(part, text)) ?? [part];
    if (words.length * choices.length > 64) return [parts];
    words = words.flatMap((word) => choices.map((choice) => [...word, choice]));
  }
  return words;
}

function literal({ pos, end }: WordPart, value: string): WordPart {
  return { type: 'AnsiCQuoted', pos, end, text: '\\', value };
}
