import type { FaultName } from '../../finding/fault.ts';
import type { Span } from '../../finding/place.ts';
import { type Entry, Mapping, type Node, Sequence } from '../yaml/node.ts';
import { isReset } from '../yaml/reset.ts';
import { type MergeContext, mergeService } from './merge.ts';

/** A service, job or what else a section holds, as far as it is put together. */
export interface Part {
  readonly node: Mapping;
  /** Where its name stands. */
  readonly key: Span;
  /** Not when something it extends is not known. */
  readonly isWhole: boolean;
  /** The same without what the file over it says. */
  readonly below?: Part | undefined;
  /** The folder of the project that it was included from. */
  readonly folder?: string | undefined;
}

/** By name; `undefined` for one that is written as null. */
export type Parts = ReadonlyMap<string, Part | undefined>;

export interface Model {
  readonly services: Parts;
  readonly jobs: Parts;
}

export const sections = ['services', 'jobs'] as const;
export type Section = (typeof sections)[number];

export const emptyModel: Model = { services: new Map(), jobs: new Map() };

/** What keeps a project from being what Compose makes of it. `cause` is one sentence without a full stop. */
export interface Problem {
  readonly name: Extract<FaultName, 'compose-file-unread' | 'compose-refused'>;
  readonly cause: string;
  readonly span: Span;
}

/** What a document says in a section. */
export function partsOf(root: Node, section: Section): Parts {
  const node = root.kind === 'mapping' ? root.get(section) : undefined;
  const parts = new Map<string, Part | undefined>();
  if (node?.kind !== 'mapping') return parts;
  for (const [name, { key, value }] of node.entries) {
    if (value.kind === 'mapping') parts.set(name, { node: value, key, isWhole: true });
    else if (value.kind === 'scalar' && (value.value === null || isReset(value))) parts.set(name, undefined);
  }
  return parts;
}

/** Parts over those of the same names. */
export function overlaid(below: Parts, above: Parts, context: MergeContext): Parts {
  const parts = new Map(below);
  for (const [name, part] of above) {
    const lower = below.get(name);
    if (part === undefined || lower === undefined) parts.set(name, part ?? lower);
    else parts.set(name, { ...over(lower, part, context), below: lower });
  }
  return parts;
}

/** A part over another, whose `extends` it does not share, nor what takes something away: that counts where it stands. */
export function over(below: Part, above: Part, context: MergeContext): Part {
  if (above.node.tag === '!override') return above;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of untagged(below.node).entries) if (key !== 'extends') entries.set(key, entry);
  const node = mergeService(new Mapping(entries, below.node.span.start), above.node, context);
  const folder = below.folder ?? above.folder;
  return { ...above, node, folder, isWhole: above.isWhole && below.isWhole };
}

/** A value without the tags of Compose, and without what they take away. */
function untagged(mapping: Mapping): Mapping {
  const entries = new Map<string, Entry>();
  let isSame = mapping.tag === '';
  for (const [key, entry] of mapping.entries) {
    const value = isReset(entry.value) ? undefined : plain(entry.value);
    isSame &&= value === entry.value;
    if (value !== undefined) entries.set(key, { ...entry, value });
  }
  return isSame ? mapping : new Mapping(entries, mapping.span.start);
}

function plain(node: Node): Node {
  if (node.kind === 'mapping') return untagged(node);
  return node.kind === 'sequence' && node.tag !== '' ? new Sequence(node.items, node.span.start) : node;
}
