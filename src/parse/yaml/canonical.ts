import { createHash } from 'node:crypto';
import type { Mapping, Node } from './node.ts';

/** Longer texts are replaced by their digest, so that nesting does not copy them again and again. */
const longest = 256;

/** Whether the order of scalars in a list counts. */
type Order = 'ordered' | 'unordered';

/** What is called in the path to a value that is left out: keys, `[]` for an item. */
type LeavesOut = (path: readonly string[], node: Node) => boolean;

/**
 * One text for equal content, whatever the formatting, the order of keys and the order of items that are mappings.
 * An anchored value is read once.
 */
export class Canonical {
  readonly #order: Order;
  readonly #known = new Map<Node, string>();

  constructor(order: Order) {
    this.#order = order;
  }

  of(node: Node): string {
    if (node.kind === 'scalar') return short(written(node.value));
    const known = this.#known.get(node) ?? this.#collection(node);
    this.#known.set(node, known);
    return known;
  }

  /** A mapping without one of its keys. */
  without(key: string | undefined, { entries }: Mapping): string {
    const others = [...entries].filter(([name]) => name !== key);
    return mappingText(
      others.map(([name, { value, doubtful }]) => entryText(name, doubtful, this.of(value))),
    );
  }

  #collection(node: Exclude<Node, { kind: 'scalar' }>): string {
    if (node.kind === 'mapping') return this.without(undefined, node);
    return listText(
      node,
      node.items.map((item) => this.of(item)),
      this.#order,
    );
  }
}

/** The same with some values left out. */
export function canonicalWithout(node: Node, leavesOut: LeavesOut, path: readonly string[] = []): string {
  if (leavesOut(path, node)) return '_';
  if (node.kind === 'scalar') return short(written(node.value));
  if (node.kind === 'sequence') {
    const below = [...path, '[]'];
    const items = node.items.map((item) => canonicalWithout(item, leavesOut, below));
    return listText(node, items, 'ordered');
  }
  return mappingText(
    [...node.entries].map(([key, { value, doubtful }]) =>
      entryText(key, doubtful, canonicalWithout(value, leavesOut, [...path, key])),
    ),
  );
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function mappingText(entries: readonly string[]): string {
  return short(`{${entries.toSorted().join()}}`);
}

function entryText(key: string, doubtful: boolean, value: string): string {
  return `${doubtful ? '?' : ''}${JSON.stringify(key)}:${value}`;
}

function listText(
  { items }: Extract<Node, { kind: 'sequence' }>,
  texts: readonly string[],
  order: Order,
): string {
  const isOrdered = order === 'ordered' && items.some(({ kind }) => kind !== 'mapping');
  return short(`[${(isOrdered ? texts : texts.toSorted()).join()}]`);
}

/** What a scalar means; numbers that JSON does not know keep their name. */
function written(value: string | number | boolean | null): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function short(text: string): string {
  return text.length > longest ? `#${digest(text)}` : text;
}
