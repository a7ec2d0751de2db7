import type { Span } from '../../finding/place.ts';
import type { Entry, Node } from './node.ts';

/** What is open while a document is composed. */
export type SequenceFrame = CollectionFrame & SequenceContent;
export type MappingFrame = CollectionFrame & MappingContent;
export type Frame = SequenceFrame | MappingFrame | DocumentFrame;
interface CollectionFrame {
  readonly start: number;
  /** Where its aliases find it; an anchor of the same name inside it takes the name over. */
  readonly anchored: Anchored;
  readonly tag: string;
  size: number;
}
export interface SequenceContent {
  readonly kind: 'sequence';
  readonly items: Node[];
}
export interface MappingContent {
  readonly kind: 'mapping';
  readonly entries: Map<string, Entry>;
  /** Keys that only a merge has brought so far. */
  merged: Set<string>;
  key: Key | undefined;
}
interface DocumentFrame {
  readonly kind: 'document';
  root: Node | undefined;
  size: number;
}
export interface Key {
  readonly name: string;
  readonly span: Span;
  readonly merge: 'plain' | 'quoted' | undefined;
}
/** The node is missing while it is being read. */
export interface Anchored {
  node: Node | undefined;
  size: number;
}
