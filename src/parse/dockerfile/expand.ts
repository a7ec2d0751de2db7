import { replaced, trimmed } from './pattern.ts';

/** What is known of a variable; `unset`: without a build argument it has no value. `isStray`: no instruction declares it. */
export type Binding =
  | { readonly state: 'set'; readonly text: string }
  | { readonly state: 'unset' | 'unknown'; readonly isStray?: boolean };

export type Lookup = (name: string) => Binding;

export interface Expansion {
  readonly text: string;
  readonly known: boolean;
}

export interface Reading {
  /** Quotes are text, as in a heredoc. */
  readonly quotesAreText?: boolean;
  /** Variables without a value are empty, as for a build that is given nothing. */
  readonly unsetIsEmpty?: boolean;
  /** What to put for what is not known; else it stays as written. */
  readonly mark?: string;
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
export function expand(
  source: string,
  escape: string,
  lookup: Lookup,
  reading: Reading = {},
): Expansion | undefined {
  if (!special.test(source)) return { text: source, known: true };
  return new Expander(source, escape, lookup, reading).run();
}

class Expander {
  readonly #source: string;
  readonly #escape: string;
  readonly #lookup: Lookup;
  readonly #reading: Reading;
  #at = 0;
  #known = true;
  #isMalformed = false;
  #substituted = 0;
  #nesting = 0;

  constructor(source: string, escape: string, lookup: Lookup, reading: Reading) {
    this.#source = source;
    this.#escape = escape;
    this.#lookup = lookup;
    this.#reading = reading;
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
  #until(stop: string, keepsEscapes = false): string {
    const hasQuotes = this.#reading.quotesAreText !== true;
    let text = '';
    while (this.#at < this.#source.length) {
      text += this.#plain();
      const character = this.#next();
      if (character === stop) return text;
      if (character === '$') text += this.#dollar();
      else if (character === "'" && hasQuotes) text += this.#singleQuoted();
      else if (character === '"' && hasQuotes) text += this.#doubleQuoted();
      else if (character !== this.#escape) text += character;
      else text += (keepsEscapes ? character : '') + this.#next();
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
    if (modifier === '/') return this.#replaced(binding, start);
    const emptyIsUnset = modifier === ':';
    if (emptyIsUnset) modifier = this.#next();
    if (modifier === '' || !(emptyIsUnset ? '-+?' : '-+?#%').includes(modifier)) return this.#fail();
    if (modifier === '#' || modifier === '%') return this.#trimmed(binding, modifier, start);
    const word = this.#nested('}');
    const isSet = binding.state === 'set' && !(emptyIsUnset && binding.text === '');
    if (binding.state === 'unknown') return this.#asWritten(start);
    if (modifier === '+') return isSet ? this.#take(word) : '';
    if (isSet) return this.#substitute(binding, start);
    if (modifier === '-') return this.#take(word);
    return this.#reading.unsetIsEmpty === true ? this.#fail() : this.#asWritten(start);
  }

  /** `${NAME#pattern}` and its kin. */
  #trimmed(binding: Binding, modifier: '#' | '%', start: number): string {
    const word = this.#nested('}', true);
    return this.#changed(binding, word.known, start, (text) => trimmed(text, word.text, modifier));
  }

  /** `${NAME/pattern/replacement}`, or with `//` all of them. */
  #replaced(binding: Binding, start: number): string {
    const isEach = this.#source[this.#at] === '/';
    if (isEach) this.#at += 1;
    const pattern = this.#nested('/', true);
    const replacement = this.#nested('}', true);
    const isKnown = pattern.known && replacement.known;
    return this.#changed(binding, isKnown, start, (text) =>
      replaced(text, pattern.text, replacement.text, isEach),
    );
  }

  /** What `change` makes of a variable, as far as everything it needs is known. */
  #changed(
    binding: Binding,
    isKnown: boolean,
    start: number,
    change: (text: string) => string | undefined,
  ): string {
    if (binding.state === 'unset') return this.#substitute(binding, start);
    const text = binding.state === 'set' && isKnown ? change(binding.text) : undefined;
    return this.#substitute(text === undefined ? { state: 'unknown' } : { state: 'set', text }, start);
  }

  /** The word of a modifier; whether it is known counts only where it is used. */
  #nested(stop: string, keepsEscapes = false): Expansion {
    if (this.#nesting === nestingLimit) return { text: this.#fail(), known: false };
    const before = this.#known;
    this.#known = true;
    this.#nesting += 1;
    const text = this.#until(stop, keepsEscapes);
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
    if (binding.state === 'unset' && this.#reading.unsetIsEmpty === true) return '';
    if (binding.state !== 'set') return this.#asWritten(start);
    this.#substituted += binding.text.length;
    return this.#substituted > substitutionLimit ? this.#asWritten(start) : binding.text;
  }

  #asWritten(start: number): string {
    this.#known = false;
    return this.#reading.mark ?? this.#source.slice(start, this.#at);
  }
}
