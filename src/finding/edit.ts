import type { Range, Span } from './place.ts';

/** A place in a YAML text: the document or item of a list whose value starts at `offset`, and the keys from there on. */
export interface Target {
  readonly offset: number;
  readonly keys: readonly string[];
}

export type EditValue = string | boolean | readonly string[];

/** What would mend a violation, as data: the text is looked at only when somebody asks for the edit. */
export type Intention = YamlIntention | DockerfileIntention;

export type YamlIntention =
  /** Writes a value, with the mappings around it that are missing. */
  | { readonly kind: 'set'; readonly at: Target; readonly to: EditValue }
  /** Removes a field with its value, or an item of a list. */
  | { readonly kind: 'remove'; readonly at: Target }
  /** Gives a field another key. */
  | { readonly kind: 'rename'; readonly at: Target; readonly to: string }
  /** Removes the equal field that stands before the key at this place and counts for nothing. */
  | { readonly kind: 'unshadow'; readonly key: Span };

/** What an instruction of a Dockerfile should say instead; nothing else may change with it. */
export type DockerfileIntention =
  /** Writes other texts; by them the instruction says the same as before, or one of its commands has other words. */
  | { readonly kind: 'rewrite'; readonly changes: 'spelling' | 'words'; readonly pieces: readonly Piece[] }
  /** Writes another keyword, in the case of the one that stands there; an ONBUILD before it stays. */
  | { readonly kind: 'keyword'; readonly at: Span; readonly from: string; readonly to: string }
  /** Removes the empty lines inside of an instruction. */
  | { readonly kind: 'join'; readonly at: Span };

/** A stretch of a text where `from` must stand, and what to put there. */
export interface Piece {
  readonly at: Span;
  readonly from: string;
  readonly to: string;
}

/** A stretch of a file's text and what to put there. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}
