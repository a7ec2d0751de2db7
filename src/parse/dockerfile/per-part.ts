import type { Instruction, Stage } from './model.ts';

/**
 * Works something out once for each instruction or stage. It is kept with the part itself: from a WeakMap whose values
 * refer to their keys, collections of young memory free nothing.
 */
export function perPart<Part extends Instruction | Stage, Value>(
  make: (part: Part) => Value,
): (part: Part) => Value {
  class Note {
    readonly value: Value;

    constructor(value: Value) {
      this.value = value;
    }
  }
  const isNote = (note: unknown): note is Note => note instanceof Note;
  return (part) => {
    const known = part.notes.get(make);
    if (isNote(known)) return known.value;
    const note = new Note(make(part));
    part.notes.set(make, note);
    return note.value;
  };
}
