import type { ParsedScript } from 'unbash';
import type { Span } from '../../finding/place.ts';
import type { Word } from './model.ts';
import { joined } from './positioned.ts';
import type { PositionedText } from './positioned.ts';

/** `likely`: what an ARG gives when no build argument replaces it, or a pattern as written. */
export type Certainty = 'sure' | 'likely' | 'unknown';

export interface Piece {
  readonly content: PositionedText;
  readonly certainty: Certainty;
}

/** A script in a substitution, and the text its positions count in. */
export interface Substitution {
  readonly script: ParsedScript;
  readonly source: PositionedText;
}

/** One word as the program gets it, still knowing what each part of it was made of. */
export class Field implements Word {
  readonly text: string;
  readonly known: boolean;
  /** What runs to make the word of which this is one field. */
  readonly substitutions: readonly Substitution[];
  readonly pieces: readonly Piece[];
  readonly #place: () => Span;

  constructor(pieces: readonly Piece[], place: () => Span, substitutions: readonly Substitution[] = []) {
    const [first] = pieces;
    this.text =
      first !== undefined && pieces.length === 1
        ? first.content.text
        : pieces.map(({ content }) => content.text).join('');
    this.known = pieces.every(({ certainty }) => certainty === 'sure');
    this.pieces = pieces;
    this.#place = place;
    this.substitutions = substitutions;
  }

  get span(): Span {
    return this.#place();
  }

  /** The text, for reading it as a script. */
  get content(): PositionedText {
    return joined(this.pieces.map(({ content }) => content));
  }

  /** Whether nothing of the text is unknown; defaults of ARGs are not. */
  get isReadable(): boolean {
    return this.pieces.every(({ certainty }) => certainty !== 'unknown');
  }

  /** Whether all of it is unknown. */
  get isHidden(): boolean {
    return this.pieces.every(({ certainty }) => certainty === 'unknown');
  }

  /** The text before the first and behind the last unknown part. */
  get readable(): { readonly head: string; readonly tail: string } {
    const isUnknown = ({ certainty }: Piece): boolean => certainty === 'unknown';
    const text = (pieces: readonly Piece[]): string => pieces.map(({ content }) => content.text).join('');
    const first = this.pieces.findIndex(isUnknown);
    if (first === -1) return { head: this.text, tail: this.text };
    return {
      head: text(this.pieces.slice(0, first)),
      tail: text(this.pieces.slice(this.pieces.findLastIndex(isUnknown) + 1)),
    };
  }

  /** A part of the text as a field of its own. */
  from(start: number, length = this.text.length - start): Field {
    const { content } = this;
    const text = content.text.slice(start, start + length);
    const certainty = this.known ? 'sure' : this.isReadable ? 'likely' : 'unknown';
    const part = { text, span: (a: number, b: number): Span => content.span(start + a, start + b) };
    return new Field([{ content: part, certainty }], this.#place);
  }
}
