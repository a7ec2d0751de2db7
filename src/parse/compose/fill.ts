import { type Entry, Mapping, type Node, Sequence } from '../yaml/node.ts';
import { isReset } from '../yaml/reset.ts';
import { type Lookup, substitute } from './substitute.ts';

/**
 * A document with its variables filled in and its offsets moved by `by`. What an alias shares stays shared. Keys have no
 * variables. Items that a tag takes away are gone.
 */
export function filled(root: Node, lookup: Lookup, by: number): Node {
  const known = new Map<Node, Node>();
  const fill = (node: Node): Node => {
    const made = known.get(node) ?? make(node);
    known.set(node, made);
    return made;
  };
  const make = (node: Node): Node => {
    if (node.kind === 'scalar') {
      const moved = by === 0 ? node : node.moved(by);
      if (!node.text.includes('$')) return moved;
      const { text, isKnown, variables } = substitute(node.text, lookup);
      return moved.as({ text, value: text, isKnown, variables });
    }
    if (node.kind === 'sequence') {
      const items = node.items.filter((item) => !isReset(item)).map(fill);
      const isSame =
        by === 0 && items.length === node.items.length && items.every((item, at) => item === node.items[at]);
      return isSame ? node : new Sequence(items, node.span.start + by, node.tag);
    }
    const entries = new Map<string, Entry>();
    let isSame = by === 0;
    for (const [name, entry] of node.entries) {
      const value = fill(entry.value);
      isSame &&= value === entry.value;
      const key = { start: entry.key.start + by, end: entry.key.end + by };
      entries.set(name, { key, value, doubtful: entry.doubtful });
    }
    return isSame ? node : new Mapping(entries, node.span.start + by, node.tag);
  };
  return fill(root);
}
