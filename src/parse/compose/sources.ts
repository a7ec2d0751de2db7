import type { Span } from '../../finding/place.ts';

/** A file that takes part in a project. */
export interface SourceFile {
  readonly path: string;
  /** What its relative paths start from. */
  readonly folder: string;
  /** Added to the offsets of its text. */
  readonly start: number;
  readonly end: number;
}

/** The files of a project on one line of offsets; the first is the one under review, whose offsets are its own. */
export class Sources {
  readonly #files: SourceFile[] = [];

  /** Where the offsets of a text begin. */
  add(path: string, folder: string, text: string): number {
    const start = (this.#files.at(-1)?.end ?? -1) + 1;
    this.#files.push({ path, folder, start, end: start + text.length });
    return start;
  }

  /** Whether something stands in the file under review. */
  isOwn({ start }: Span): boolean {
    return start <= (this.#files[0]?.end ?? 0);
  }

  of({ start }: Span): SourceFile | undefined {
    let low = 0;
    let high = this.#files.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#files[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return this.#files[low];
  }
}
