import type { Item } from '../../finding/content.ts';
import { Canonical, digest } from './canonical.ts';
import { itemName, mergeKey } from './item-name.ts';
import type { Mapping, Node } from './node.ts';

/** Far more than manifests have; what is beyond is known by its path alone. */
const mostItems = 5_000;

/** The items of lists that are mappings, by their paths as `Field` gives them; of several at one path the first. */
export function itemsOf(root: Node): ReadonlyMap<string, Item> {
  const collector = new Collector();
  collector.collect(root, '', undefined);
  return collector.items;
}

class Collector {
  readonly items = new Map<string, Item>();
  readonly #ordered = new Canonical('ordered');
  readonly #unordered = new Canonical('unordered');

  /** `key` is the one that `node` stands at. */
  collect(node: Node, path: string, key: string | undefined): void {
    if (node.kind === 'mapping') {
      for (const [name, { value }] of node.entries)
        this.collect(value, path === '' ? name : `${path}.${name}`, name);
    } else if (node.kind === 'sequence') {
      for (const item of node.items) {
        if (item.kind !== 'mapping' || this.items.size >= mostItems) continue;
        const at = `${path}[${itemName(item, key, this.#unordered)}]`;
        if (this.items.has(at)) continue;
        this.items.set(at, this.#item(item, path, key));
        this.collect(item, at, undefined);
      }
    }
  }

  #item(item: Mapping, list: string, key: string | undefined): Item {
    const name = mergeKey(item, key);
    const values = new Map<string, Set<string>>();
    if (name === undefined) this.#collectValues(item, '', values);
    const content = digest(this.#ordered.without(name?.key, item));
    return { list, isNamed: name !== undefined, content, values };
  }

  /** Nothing written is a value too: an empty selector selects everything. */
  #collectValues(node: Node, path: string, into: Map<string, Set<string>>): void {
    if (node.kind === 'mapping' && node.entries.size > 0) {
      for (const [key, { value }] of node.entries)
        this.#collectValues(value, `${path}.${JSON.stringify(key)}`, into);
      return;
    }
    const isList = node.kind === 'sequence' && node.items.length > 0;
    const texts = (isList ? node.items : [node]).map((item) => this.#unordered.of(item));
    into.set(isList ? `${path}[]` : path, new Set(texts));
  }
}
