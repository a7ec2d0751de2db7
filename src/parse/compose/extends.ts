import { type Entry, Mapping, type Node, Sequence } from '../yaml/node.ts';

/** A service with what it extends merged in; not whole when it also extends what is not known: another file, a variable. */
export interface Inherited {
  readonly node: Mapping | undefined;
  readonly isWhole: boolean;
}

/** Lists that replace the extended one; all others are appended to it. See Compose's merge rules. */
const replaced = new Set(['command', 'entrypoint']);

/** Each step copies what it inherits; nobody goes further than a few. */
const deepest = 20;

/** Resolves `extends` among the services of one file; a circle, which Compose refuses, ends where it closes. */
export function inheritance(services: Mapping): (name: string) => Inherited {
  const resolve = (name: string, seen: ReadonlySet<string>): Inherited => {
    const own = services.get(name);
    if (own?.kind !== 'mapping') return { node: undefined, isWhole: true };
    const extended = own.get('extends');
    if (extended === undefined) return { node: own, isWhole: true };
    const target = extended.kind === 'scalar' ? extended : field(extended, 'service');
    const parent = target?.kind === 'scalar' ? target.text : '';
    const isForeign = field(extended, 'file') !== undefined || parent.includes('$');
    if (isForeign || seen.has(parent) || seen.size > deepest) return { node: own, isWhole: false };
    const base = resolve(parent, new Set([...seen, parent]));
    return { node: base.node === undefined ? own : merge(base.node, own), isWhole: base.isWhole };
  };
  return (name) => resolve(name, new Set([name]));
}

function field(node: Node, key: string): Node | undefined {
  return node.kind === 'mapping' ? node.get(key) : undefined;
}

function merge(base: Mapping, own: Mapping): Mapping {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of own.entries) {
    const inherited = base.get(key);
    entries.set(key, {
      ...entry,
      value: inherited === undefined ? entry.value : mergeValue(key, inherited, entry.value),
    });
  }
  return new Mapping(entries, own.span.start);
}

function mergeValue(key: string, base: Node, own: Node): Node {
  if (base.kind === 'mapping' && own.kind === 'mapping') return merge(base, own);
  if (base.kind === 'sequence' && own.kind === 'sequence' && !replaced.has(key)) {
    return new Sequence([...base.items, ...own.items], own.span.start);
  }
  return own;
}
