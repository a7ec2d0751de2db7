/** What is known of a variable; `unset`: without a build argument it has no value. */
export type Binding =
  | { readonly state: 'set'; readonly text: string }
  | { readonly state: 'unset' }
  | { readonly state: 'unknown' };

export type Lookup = (name: string) => Binding;

export interface Expansion {
  readonly text: string;
  readonly known: boolean;
}

/** Characters of substituted values in one word: doubling a variable line by line must not exhaust memory. */
const substitutionLimit = 1024;
const nestingLimit = 32;
const special = /[$'"\\`]/;
const plain = /[^$'"\\`}/]+/y;

/**
 * Removes quotes and escapes and substitutes variables, as BuildKit does in one word.
 * `undefined` for an open quote or a malformed `${…}`, which it refuses.
 */
export function expand(source: string, escape: string, lookup: Lookup): Expansion | undefined {
  if (!special.test(source)) return { text: source, known: true };
  return new Expander(source, escape, lookup).run();
}

class Expander {
  readonly #source: string;
  readonly #escape: string;
  readonly #lookup: Lookup;
  #at = 0;
  #known = true;
  #isMalformed = false;
  #substituted = 0;
  #nesting = 0;

  constructor(source: string, escape: string, lookup: Lookup) {
    this.#source = source;
    this.#escape = escape;
    this.#lookup = lookup;
  }

  run(): Expansion | undefined {
    const text = this.#until('');
    return this.#isMalformed ? undefined : { text, known: this.#known };
  }

  #fail(): string {
    this.#isMalformed = true;
    this.#at = this.#source.length;
    return '';
  }

  #next(): string {
    const character = this.#source[this.#at] ?? '';
    this.#at += 1;
    return character;
  }

  /** What needs no look: a word of a megabyte is few steps. */
  #plain(): string {
    plain.lastIndex = this.#at;
    const text = plain.exec(this.#source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  /** Up to and past `stop`; the empty string stands for the end of the word. */
  #until(stop: string): string {
    let text = '';
    while (this.#at < this.#source.length) {
      text += this.#plain();
      const character = this.#next();
      if (character === stop) return text;
      if (character === '$') text += this.#dollar();
      else if (character === "'") text += this.#singleQuoted();
      else if (character === '"') text += this.#doubleQuoted();
      else text += character === this.#escape ? this.#next() : character;
    }
    return stop === '' ? text : this.#fail();
  }

  #singleQuoted(): string {
    const end = this.#source.indexOf("'", this.#at);
    if (end === -1) return this.#fail();
    const text = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  #doubleQuoted(): string {
    let text = '';
    while (this.#at < this.#source.length) {
      text += this.#plain();
      const character = this.#next();
      if (character === '"') return text;
      const following = this.#source[this.#at] ?? '';
      if (character === '$') text += this.#dollar();
      else if (character !== this.#escape) text += character;
      else text += ['"', '$', this.#escape].includes(following) ? this.#next() : character;
    }
    return this.#fail();
  }

  /** After the `$`. */
  #dollar(): string {
    const start = this.#at - 1;
    if (this.#source[this.#at] === '{') {
      this.#at += 1;
      return this.#braced(start);
    }
    const name = this.#name();
    return name === '' ? '$' : this.#substitute(this.#lookup(name), start);
  }

  #name(): string {
    const rest = /\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
    rest.lastIndex = this.#at;
    const name = rest.exec(this.#source)?.[0] ?? '';
    this.#at += name.length;
    return name;
  }

  #braced(start: number): string {
    if (['', '{', '}', ':'].includes(this.#source[this.#at] ?? '')) return this.#fail();
    const binding = this.#lookup(this.#name());
    let modifier = this.#next();
    if (modifier === '}') return this.#substitute(binding, start);
    if (modifier === '/') return this.#replaced(start);
    const emptyIsUnset = modifier === ':';
    if (emptyIsUnset) modifier = this.#next();
    if (modifier === '' || !'-+?#%'.includes(modifier)) return this.#fail();
    const word = this.#nested('}');
    const isSet = binding.state === 'set' && !(emptyIsUnset && binding.text === '');
    if (binding.state === 'unknown' || modifier === '#' || modifier === '%') return this.#asWritten(start);
    if (modifier === '+') return isSet ? this.#take(word) : '';
    if (isSet) return this.#substitute(binding, start);
    return modifier === '-' ? this.#take(word) : this.#asWritten(start);
  }

  /** `${NAME/pattern/replacement}`: patterns are not evaluated. */
  #replaced(start: number): string {
    if (this.#source[this.#at] === '/') this.#at += 1;
    this.#nested('/');
    this.#nested('}');
    return this.#asWritten(start);
  }

  /** The word of a modifier; whether it is known counts only where it is used. */
  #nested(stop: string): Expansion {
    if (this.#nesting === nestingLimit) return { text: this.#fail(), known: false };
    const before = this.#known;
    this.#known = true;
    this.#nesting += 1;
    const text = this.#until(stop);
    this.#nesting -= 1;
    const known = this.#known;
    this.#known = before;
    return { text, known };
  }

  #take(word: Expansion): string {
    this.#known &&= word.known;
    return word.text;
  }

  #substitute(binding: Binding, start: number): string {
    if (binding.state !== 'set') return this.#asWritten(start);
    this.#substituted += binding.text.length;
    return this.#substituted > substitutionLimit ? this.#asWritten(start) : binding.text;
  }

  #asWritten(start: number): string {
    this.#known = false;
    return this.#source.slice(start, this.#at);
  }
}
