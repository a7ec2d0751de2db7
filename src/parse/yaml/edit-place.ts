import type { Target } from '../../finding/edit.ts';
import type { Written, WrittenEntry, WrittenList, WrittenMapping } from './edit-tree.ts';

/** One step down from a collection to what is in it. */
export type Step =
  | { readonly kind: 'entry'; readonly parent: WrittenMapping; readonly entry: WrittenEntry }
  | { readonly kind: 'item'; readonly parent: WrittenList; readonly index: number };

/** Where something is written, or would be. */
export interface EditPlace {
  readonly document: number;
  /** From the document's content down to `node`. */
  readonly steps: readonly Step[];
  readonly node: Written;
  /** The keys below `node` that are not written. */
  readonly missing: readonly string[];
}

/** Finds a target in what is written; `undefined` when an alias or a merge key stands on the way. */
export function findPlace(documents: readonly Written[], { offset, keys }: Target): EditPlace | undefined {
  for (const [document, root] of documents.entries()) {
    const found = find(root, [], (node) => node.start === offset && !isEmpty(node));
    if (found !== undefined) return descend({ document, ...found, missing: keys });
  }
  return undefined;
}

/** The entry whose key stands at an offset, and the one before it with the same key. */
export function findEarlier(documents: readonly Written[], offset: number) {
  for (const root of documents) {
    const found = find(
      root,
      [],
      (node) => node.kind === 'mapping' && node.entries.some(({ key }) => key.start === offset),
    );
    if (found?.node.kind !== 'mapping') continue;
    const { entries } = found.node;
    const at = entries.findIndex(({ key }) => key.start === offset);
    const [later, before] = [entries[at], entries.slice(0, at)];
    const earlier = before.findLast(({ key }) => later !== undefined && textOf(key) === textOf(later.key));
    if (later === undefined || earlier === undefined) return undefined;
    const step: Step = { kind: 'entry', parent: found.node, entry: earlier };
    return { later, earlier, steps: [...found.steps, step] };
  }
  return undefined;
}

/** The text of a key; `undefined` for what is no scalar. */
export function textOf(key: Written): string | undefined {
  return key.kind === 'scalar' ? key.text : undefined;
}

function isEmpty(node: Written): boolean {
  return node.kind === 'scalar' && node.style === 'empty';
}

interface Found {
  readonly node: Written;
  readonly steps: readonly Step[];
}

function find(node: Written, steps: readonly Step[], is: (node: Written) => boolean): Found | undefined {
  if (is(node)) return { node, steps };
  for (const [step, child] of childrenOf(node)) {
    const found = find(child, [...steps, step], is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenOf(node: Written): readonly (readonly [Step, Written])[] {
  if (node.kind === 'mapping') {
    return node.entries.map((entry) => [{ kind: 'entry', parent: node, entry }, entry.value] as const);
  }
  if (node.kind !== 'list') return [];
  return node.items.map((item, index) => [{ kind: 'item', parent: node, index }, item] as const);
}

function descend(place: EditPlace): EditPlace | undefined {
  const { node, steps, missing } = place;
  if (node.kind === 'alias') return undefined;
  const [key, ...missingBelow] = missing;
  if (key === undefined || node.kind !== 'mapping') return place;
  const entry = node.entries.findLast((written) => textOf(written.key) === key);
  if (entry === undefined) return node.entries.some(isMerge) ? undefined : place;
  const step: Step = { kind: 'entry', parent: node, entry };
  return descend({ ...place, node: entry.value, steps: [...steps, step], missing: missingBelow });
}

function isMerge({ key }: WrittenEntry): boolean {
  return textOf(key) === '<<';
}
