/** What a declaration file says of a type, as far as the names of fields go. */
export type DeclaredType =
  /** Text, numbers, switches, and lists and mappings of them: nothing in it has a name. */
  | { readonly kind: 'plain' }
  /** Anything at all. */
  | { readonly kind: 'open' }
  | { readonly kind: 'object'; readonly fields: readonly DeclaredField[] }
  | { readonly kind: 'list' | 'mapping'; readonly of: DeclaredType }
  | { readonly kind: 'name'; readonly name: string };

export type DeclaredField = readonly [name: string, type: DeclaredType];

const plain: DeclaredType = { kind: 'plain' };
const open: DeclaredType = { kind: 'open' };

/** Reads the type at the start of a text, as the generator of the packages writes it: no functions, tuples or conditions. */
export function parseType(text: string): DeclaredType {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[\w$.-]+|\S/g) ?? [];
  const reader = new TypeReader(tokens);
  return reader.type();
}

class TypeReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  type(): DeclaredType {
    const parts = [this.#postfix()];
    while (this.#skip('|') || this.#skip('&')) parts.push(this.#postfix());
    return parts.reduce(either);
  }

  #postfix(): DeclaredType {
    let type = this.#primary();
    while (this.#skip('[')) {
      this.#expect(']');
      type = listOf(type);
    }
    return type;
  }

  #primary(): DeclaredType {
    const token = this.#next();
    if (token === '{') return this.#object();
    if (token === '(') {
      const type = this.type();
      this.#expect(')');
      return type;
    }
    if (/^["\d-]/.test(token) || /^(?:string|number|boolean|null|undefined|true|false)$/.test(token))
      return plain;
    if (token === 'Array' || token === 'Exclude') {
      this.#expect('<');
      const type = this.type();
      while (this.#skip(',')) this.type();
      this.#expect('>');
      return token === 'Array' ? listOf(type) : type;
    }
    if (/^(?:any|unknown|object)$/.test(token)) return open;
    if (!/^[A-Za-z]\w*$/.test(token)) throw new Error(`A type cannot start with ${token}`);
    return { kind: 'name', name: token };
  }

  #object(): DeclaredType {
    const fields: DeclaredField[] = [];
    let others: DeclaredType | undefined;
    while (!this.#skip('}')) {
      const token = this.#next();
      if (token === '[') {
        while (this.#next() !== ']');
        this.#expect(':');
        others = this.type();
      } else {
        this.#skip('?');
        this.#expect(':');
        fields.push([token.replace(/^"|"$/g, ''), this.type()]);
      }
      this.#skip(';');
    }
    if (others === undefined) return fields.length === 0 ? open : { kind: 'object', fields };
    if (fields.length > 0) return open;
    return others.kind === 'plain' || others.kind === 'open' ? others : { kind: 'mapping', of: others };
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Error('The type does not end');
    return token;
  }

  #skip(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`Here stands ${found} and not ${token}`);
  }
}

/** Two parts of a union or an intersection: what either has may be there. */
function either(a: DeclaredType, b: DeclaredType): DeclaredType {
  if (a.kind === 'plain') return b;
  if (b.kind === 'plain') return a;
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name ? a : open;
  if (a.kind === 'list' && b.kind === 'list') return listOf(either(a.of, b.of));
  if (a.kind !== 'object' || b.kind !== 'object') return open;
  const fields = new Map(a.fields);
  for (const [name, type] of b.fields) {
    const known = fields.get(name);
    fields.set(name, known === undefined ? type : either(known, type));
  }
  return { kind: 'object', fields: [...fields] };
}

function listOf(type: DeclaredType): DeclaredType {
  return type.kind === 'plain' || type.kind === 'open' ? type : { kind: 'list', of: type };
}
