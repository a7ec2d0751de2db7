/** A value as it is written, with its variables. */
export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Value> };

export interface Selection {
  readonly name: string;
  /** The name in the answer: the field's own, unless it has an alias. */
  readonly key: string;
  readonly args: ReadonlyMap<string, Value>;
  /** Empty for a scalar. */
  readonly selections: readonly Selection[];
}

export interface GraphQlDocument {
  readonly kind: 'query' | 'mutation';
  readonly name: string | undefined;
  /** Declared type by name: `ID!`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly selections: readonly Selection[];
}

const token = /\s*(?:,|#[^\n]*)*\s*([{}()[\]:!=$@&|]|\.\.\.|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|\w+)/y;

/**
 * Reads one operation. Fragments, directives, default values and block strings are not supported: throws a SyntaxError.
 */
export function parseGraphQl(source: string): GraphQlDocument {
  return new Parser(tokens(source)).document();
}

function tokens(source: string): string[] {
  const found: string[] = [];
  const text = source.replace(/(?:\s|,|#[^\n]*)+$/, '');
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [, one] = token.exec(text) ?? [];
    if (one === undefined) throw new SyntaxError('Unexpected character');
    found.push(one);
  }
  return found;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(all: readonly string[]) {
    this.#tokens = all;
  }

  document(): GraphQlDocument {
    const isShort = this.#is('{');
    const kind = isShort ? 'query' : this.#word();
    if (kind !== 'query' && kind !== 'mutation') throw this.#unexpected();
    const name = isShort || this.#is('{') || this.#is('(') ? undefined : this.#word();
    const variables = this.#is('(') ? this.#variables() : new Map<string, string>();
    const selections = this.#selections();
    if (this.#at < this.#tokens.length) throw this.#unexpected();
    return { kind, name, variables, selections };
  }

  #variables(): Map<string, string> {
    const variables = new Map<string, string>();
    this.#take('(');
    while (!this.#is(')')) {
      this.#take('$');
      const name = this.#word();
      this.#take(':');
      variables.set(name, this.#type());
    }
    this.#take(')');
    return variables;
  }

  #type(): string {
    let type: string;
    if (this.#is('[')) {
      this.#take('[');
      type = `[${this.#type()}]`;
      this.#take(']');
    } else type = this.#word();
    if (!this.#is('!')) return type;
    this.#take('!');
    return `${type}!`;
  }

  #selections(): Selection[] {
    const selections: Selection[] = [];
    this.#take('{');
    while (!this.#is('}')) {
      const key = this.#word();
      const name = this.#is(':') ? this.#afterColon() : key;
      const args = this.#is('(') ? this.#fields('(', ')') : new Map<string, Value>();
      selections.push({ name, key, args, selections: this.#is('{') ? this.#selections() : [] });
    }
    this.#take('}');
    if (selections.length === 0) throw this.#unexpected();
    return selections;
  }

  #afterColon(): string {
    this.#take(':');
    return this.#word();
  }

  #fields(open: string, close: string): Map<string, Value> {
    const fields = new Map<string, Value>();
    this.#take(open);
    while (!this.#is(close)) {
      const name = this.#word();
      this.#take(':');
      fields.set(name, this.#value());
    }
    this.#take(close);
    return fields;
  }

  #value(): Value {
    if (this.#is('{')) return { kind: 'object', fields: this.#fields('{', '}') };
    if (this.#is('[')) return this.#list();
    if (this.#is('$')) {
      this.#take('$');
      return { kind: 'variable', name: this.#word() };
    }
    const text = this.#next();
    if (/^["\d-]|^(?:true|false|null)$/.test(text)) return { kind: 'scalar', value: scalar(text) };
    if (!/^[A-Za-z_]/.test(text)) throw this.#unexpected();
    return { kind: 'enum', value: text };
  }

  #list(): Value {
    const items: Value[] = [];
    this.#take('[');
    while (!this.#is(']')) items.push(this.#value());
    this.#take(']');
    return { kind: 'list', items };
  }

  #is(text: string): boolean {
    return this.#tokens[this.#at] === text;
  }

  #take(text: string): void {
    if (!this.#is(text)) throw this.#unexpected();
    this.#at += 1;
  }

  #word(): string {
    const text = this.#next();
    if (/^[A-Za-z_]\w*$/.test(text)) return text;
    throw this.#unexpected();
  }

  #next(): string {
    const text = this.#tokens[this.#at];
    if (text === undefined) throw this.#unexpected();
    this.#at += 1;
    return text;
  }

  #unexpected(): SyntaxError {
    return new SyntaxError(`Unexpected "${this.#tokens[this.#at] ?? 'end of document'}"`);
  }
}

function scalar(text: string): string | number | boolean | null {
  const value: unknown = JSON.parse(text);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new SyntaxError(`Unexpected "${text}"`);
}
