/** A point in a text file. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text file; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where something stands: a path from the repository's root with `/`, and the stretch of it when that is known. */
export interface Place {
  readonly path: string;
  readonly range?: Range;
}

/** Offsets into a file's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
