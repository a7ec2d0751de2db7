import {
  CHOMPING_MODE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Span } from '../../finding/place.ts';
import type { Dialect, ScalarValue } from './dialect.ts';
import type {
  Anchored,
  Frame,
  Key,
  MappingContent,
  MappingFrame,
  SequenceContent,
  SequenceFrame,
} from './frame.ts';
import { type Entry, Mapping, type Node, Scalar, Sequence } from './node.ts';
import { isReset, overMerged } from './reset.ts';
import { YamlSyntaxError } from './syntax-error.ts';
import { tagResolver } from './tag.ts';

/** One document: its content and the keys that stand in one mapping more than once. */
export interface YamlDocument {
  readonly root: Node;
  /** The later places of keys written twice; the last one counts. */
  readonly duplicates: readonly { readonly name: string; readonly key: Span }[];
}

/** Nodes that aliases and merge keys may add to a document; go-yaml refuses "excessive aliasing" in the same order of size. */
const largestExpansion = 2_000_000;

/** Shared by the many mappings without a merge key; never added to. */
const none = new Set<string>();

/** What stands where nothing is written. */
const nothing: ScalarEvent = {
  type: EVENT_ID.SCALAR,
  valueStart: -1,
  valueEnd: -1,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  style: SCALAR_STYLE.PLAIN,
  chomping: CHOMPING_MODE.CLIP,
  indent: -1,
  fast: false,
};

/** Builds documents from js-yaml's events the way `dialect`'s program reads them. Throws `YamlSyntaxError`. */
export class Composer {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #frames: Frame[] = [];
  readonly #documents: YamlDocument[] = [];
  #anchors = new Map<string, Anchored>();
  #duplicates: { name: string; key: Span }[] = [];
  #fullTag = tagResolver([]);
  #expanded = 0;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
  }

  compose(events: readonly Event[]): readonly YamlDocument[] {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#fullTag = tagResolver(event.directives);
          this.#anchors = new Map();
          this.#duplicates = [];
          this.#expanded = 0;
          this.#frames.push({ kind: 'document', root: undefined, size: 0 });
          break;
        case EVENT_ID.SEQUENCE:
          this.#open(event, { kind: 'sequence', items: [] });
          break;
        case EVENT_ID.MAPPING:
          this.#open(event, { kind: 'mapping', entries: new Map(), merged: none, key: undefined });
          break;
        case EVENT_ID.SCALAR:
          this.#scalar(event);
          break;
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart, event.anchorEnd);
          break;
        case EVENT_ID.POP:
          this.#close();
          break;
      }
    }
    return this.#documents;
  }

  #open(
    { start, anchorStart, anchorEnd, tagStart, tagEnd }: SequenceEvent | MappingEvent,
    content: SequenceContent | MappingContent,
  ): void {
    const anchor = anchorStart < 0 ? '' : this.#text.slice(anchorStart, anchorEnd);
    const tag = tagStart < 0 ? '' : this.#text.slice(tagStart, tagEnd);
    const anchored = { node: undefined, size: 0 };
    if (anchor !== '') this.#anchors.set(anchor, anchored);
    this.#frames.push({ ...content, start, anchored, tag, size: 1 });
  }

  #scalar(event: ScalarEvent): void {
    const tag = event.tagStart < 0 ? '' : this.#fullTag(this.#text.slice(event.tagStart, event.tagEnd));
    const node = new Scalar(this.#text, event, tag, this.#dialect);
    if (tag !== '') this.#valueOf(node);
    if (event.anchorStart >= 0) {
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), { node, size: 1 });
    }
    this.#add(node, node.span, 1);
  }

  #alias(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    const span = { start: start - 1, end };
    const target = this.#anchors.get(name);
    if (target === undefined) throw new YamlSyntaxError(`alias *${name} has no anchor`, span.start);
    if (target.node === undefined) throw new YamlSyntaxError(`anchor &${name} contains itself`, span.start);
    this.#charge(target.size, span.start);
    this.#add(target.node, span, target.size);
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.kind === 'document') {
      if (frame.root !== undefined) this.#documents.push({ root: frame.root, duplicates: this.#duplicates });
      return;
    }
    const node = this.#collection(frame);
    frame.anchored.node = node;
    frame.anchored.size = frame.size;
    this.#add(node, node.span, frame.size);
  }

  #collection(frame: SequenceFrame | MappingFrame): Node {
    if (frame.tag !== '' && frame.tag === this.#dialect.resetTag)
      return new Scalar(this.#text, nothing, frame.tag, this.#dialect);
    return frame.kind === 'sequence'
      ? new Sequence(frame.items, frame.start, frame.tag)
      : new Mapping(frame.entries, frame.start, frame.tag);
  }

  #add(node: Node, span: Span, size: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.size += size;
    if (frame.kind === 'document') frame.root ??= node;
    else if (frame.kind === 'sequence') frame.items.push(node);
    else if (frame.key === undefined) frame.key = this.#key(node, span);
    else {
      const { key } = frame;
      frame.key = undefined;
      if (key.merge === 'plain') this.#merge(frame, node, key.span, false);
      else this.#set(frame, key, node);
      if (key.merge === 'quoted' && isMergeSource(node)) this.#merge(frame, node, key.span, true);
    }
  }

  #key(node: Node, span: Span): Key {
    if (node.kind !== 'scalar') throw new YamlSyntaxError('a key must be a scalar', span.start);
    const { text, tag } = node;
    const isAlias = span.start !== node.span.start;
    const isMerge = !isAlias && this.#dialect.isMergeKey(text, tag, node.isPlain);
    const merge = isMerge ? 'plain' : text === '<<' ? 'quoted' : undefined;
    const value = this.#valueOf(node);
    if (value === null) throw new YamlSyntaxError('a key must not be null', span.start);
    return { name: String(value), span, merge };
  }

  #set(frame: MappingFrame, key: Key, value: Node): void {
    const isDuplicate = frame.entries.has(key.name) && !frame.merged.has(key.name);
    if (isDuplicate && this.#dialect.refusesDuplicateKeys) {
      throw new YamlSyntaxError(`key ${JSON.stringify(key.name)} stands here a second time`, key.span.start);
    }
    if (isDuplicate) this.#duplicates.push({ name: key.name, key: key.span });
    const entry = { key: key.span, value, doubtful: false };
    const merged = frame.merged.has(key.name) ? frame.entries.get(key.name) : undefined;
    frame.merged.delete(key.name);
    frame.entries.set(key.name, merged === undefined ? entry : this.#over(entry, merged));
  }

  #merge(frame: MappingFrame, value: Node, key: Span, doubtful: boolean): void {
    if (!isMergeSource(value)) {
      throw new YamlSyntaxError('a merge key needs a mapping or a list of mappings', key.start);
    }
    if (frame.merged === none) frame.merged = new Set();
    const { merged, entries } = frame;
    const overrides = this.#dialect.mergeOverridesEarlierKeys && !doubtful;
    const items = value.kind === 'mapping' ? [value] : value.items;
    // What comes last wins, but nothing gives way to what is doubtful.
    const sources = doubtful ? items : items.toReversed();
    for (const source of sources) {
      if (source.kind !== 'mapping') continue;
      this.#charge(source.entries.size, key.start);
      for (const [name, entry] of source.entries) {
        const own = entries.get(name);
        if (own !== undefined && !doubtful && !overrides && !merged.has(name)) {
          entries.set(name, this.#over(own, entry));
        }
        if (own !== undefined && (doubtful || (!overrides && !merged.has(name)))) continue;
        merged.add(name);
        entries.set(name, doubtful ? { ...entry, doubtful } : entry);
      }
    }
  }

  /** An entry over one of the same name that a merge key brings. */
  #over(own: Entry, merged: Entry): Entry {
    if (this.#dialect.resetTag === undefined || merged.doubtful) return own;
    const value = overMerged(own.value, merged.value);
    return { ...(isReset(own.value) ? merged : own), value };
  }

  #charge(nodes: number, offset: number): void {
    this.#expanded += nodes;
    if (this.#expanded > largestExpansion) {
      throw new YamlSyntaxError(`aliases expand to more than ${largestExpansion} values`, offset);
    }
  }

  #valueOf(node: Scalar): ScalarValue {
    try {
      return node.value;
    } catch (error) {
      if (error instanceof RangeError || error instanceof DOMException) {
        throw new YamlSyntaxError(error.message, node.span.start);
      }
      throw error;
    }
  }
}

function isMergeSource(node: Node): node is Mapping | Sequence {
  return (
    node.kind === 'mapping' ||
    (node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'mapping'))
  );
}
