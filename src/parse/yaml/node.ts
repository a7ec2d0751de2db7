import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../../finding/place.ts';
import type { Dialect, ScalarValue } from './dialect.ts';

/** A value of a document, with the place where it is written. An alias is the node it stands for. */
export type Node = Scalar | Sequence | Mapping;

/** How a program that fills in variables reads a scalar. */
export interface Reading {
  readonly text: string;
  readonly value: ScalarValue;
  /** Whether the value is known without the environment of whoever deploys it. */
  readonly isKnown: boolean;
  /** The variables that would change the value, were they set. */
  readonly variables: readonly string[];
}

/** A scalar; what it means is worked out when somebody asks. */
export class Scalar {
  readonly kind = 'scalar';
  /** Set where a program makes something else of it than YAML does. */
  readonly reading: Reading | undefined;
  readonly #moved: number;
  readonly #source: string;
  readonly #event: ScalarEvent;
  readonly #dialect: Dialect;
  readonly #tag: string;
  #text: string | undefined;
  #value: ScalarValue | undefined;

  constructor(
    source: string,
    event: ScalarEvent,
    tag: string,
    dialect: Dialect,
    reading?: Reading,
    moved: number = 0,
  ) {
    this.#source = source;
    this.#event = event;
    this.#tag = tag;
    this.#dialect = dialect;
    this.reading = reading;
    this.#moved = moved;
    this.#text = reading?.text;
    this.#value = reading?.value;
  }

  /** The same scalar as a program reads it. */
  as(reading: Reading): Scalar {
    return new Scalar(this.#source, this.#event, this.#tag, this.#dialect, reading, this.#moved);
  }

  /** The same scalar with its place moved by an offset, for one line of offsets over several files. */
  moved(by: number): Scalar {
    const { reading } = this;
    return new Scalar(this.#source, this.#event, this.#tag, this.#dialect, reading, this.#moved + by);
  }

  /** The characters after unquoting and unfolding, before a type is given to them. */
  get text(): string {
    if (this.#text === undefined) {
      const text = getScalarValue(this.#source, this.#event);
      this.#text = this.#isCutOff ? text.replace(/\n$/, '') : text;
    }
    return this.#text;
  }

  /** A block scalar whose last line ends with the text: js-yaml adds a line feed to its value. */
  get #isCutOff(): boolean {
    const isLast = this.isBlock && this.#event.valueEnd >= this.#source.length;
    return isLast && !this.#dialect.endsLastLine && !/[\r\n]$/.test(this.#source);
  }

  get isPlain(): boolean {
    return this.#event.style === SCALAR_STYLE.PLAIN;
  }

  get isBlock(): boolean {
    return (
      this.#event.style === SCALAR_STYLE.LITERAL_BLOCK || this.#event.style === SCALAR_STYLE.FOLDED_BLOCK
    );
  }

  get tag(): string {
    return this.#tag;
  }

  /** What the consumer of the document makes of it. Throws a `RangeError` when the tag does not fit the text. */
  get value(): ScalarValue {
    if (this.#value === undefined) this.#value = this.#dialect.resolve(this.text, this.#tag, this.isPlain);
    return this.#value;
  }

  /** As written, without quotes and the header of a block; its lines with their indentation. */
  get written(): string {
    return this.#source.slice(Math.max(0, this.#event.valueStart), Math.max(0, this.#event.valueEnd));
  }

  get span(): Span {
    const { valueStart, valueEnd, style } = this.#event;
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    return {
      start: Math.max(0, valueStart - quoted) + this.#moved,
      end: Math.max(0, valueEnd + quoted) + this.#moved,
    };
  }
}

export class Sequence {
  readonly kind = 'sequence';
  readonly items: readonly Node[];
  readonly span: Span;
  /** Its own tag as written; empty when there is none. */
  readonly tag: string;

  constructor(items: readonly Node[], start: number, tag: string = '') {
    this.items = items;
    this.span = { start, end: start + 1 };
    this.tag = tag;
  }
}

export class Mapping {
  readonly kind = 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
  /** Its own tag as written; empty when there is none. */
  readonly tag: string;

  constructor(entries: ReadonlyMap<string, Entry>, start: number, tag: string = '') {
    this.entries = entries;
    this.span = { start, end: start + 1 };
    this.tag = tag;
  }

  get(key: string): Node | undefined {
    return this.entries.get(key)?.value;
  }
}

export interface Entry {
  readonly key: Span;
  readonly value: Node;
  /**
   * The entry came through a quoted `"<<"`. go-yaml takes that for an ordinary key, other readers merge it:
   * what it brings counts as a danger, but never as a protection.
   */
  readonly doubtful: boolean;
}
