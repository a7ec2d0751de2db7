import { Field } from './field.ts';
import type { Certainty, Piece, Substitution } from './field.ts';
import { madeOf, verbatim } from './positioned.ts';
import type { PositionedText } from './positioned.ts';

/** Collects the pieces of the fields of one word. */
export class Fields {
  readonly #source: PositionedText;
  readonly #substitutions: readonly Substitution[];
  readonly #done: Field[] = [];
  pieces: Piece[] = [];
  isQuoted = false;

  constructor(source: PositionedText, substitutions: readonly Substitution[]) {
    this.#source = source;
    this.#substitutions = substitutions;
  }

  add(text: string, at: number): void {
    this.isQuoted = true;
    this.pieces.push({ content: verbatim(text, this.#source, at), certainty: 'sure' });
  }

  addMade(text: string, { pos, end }: { pos: number; end: number }, certainty: Certainty): void {
    this.pieces.push({ content: madeOf(text, this.#source, pos, end), certainty });
  }

  /** Ends the field inside the value of a variable. */
  cut({ pos, end }: { pos: number; end: number }): void {
    if (this.pieces.length > 0) this.#done.push(this.whole({ start: pos, end }));
    this.pieces = [];
    this.isQuoted = false;
  }

  finish(at: { start: number; end: number }): readonly Field[] {
    if (this.pieces.length > 0 || this.isQuoted) this.#done.push(this.whole(at));
    return this.#done;
  }

  whole({ start, end }: { start: number; end: number }): Field {
    return new Field(this.pieces, () => this.#source.span(start, end), this.#substitutions);
  }
}
