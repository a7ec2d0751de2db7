import { createHash } from 'node:crypto';
import type { Node } from './node.ts';

/** Lists whose items are told apart by another key than `name`; from the merge keys of the Kubernetes API. */
const mergeKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['ports', ['containerPort', 'port', 'target']],
  ['hostAliases', ['ip']],
  ['topologySpreadConstraints', ['topologyKey']],
  ['tolerations', ['key']],
  ['volumes', ['name', 'target']],
]);
const byName = ['name', 'host', 'key'];

/** Names an item of a list by what it is, not by where it stands, so that reordering changes nothing. */
export function itemName(item: Node, list: string | undefined): string {
  if (item.kind === 'scalar') return item.text;
  if (item.kind === 'mapping') {
    for (const key of mergeKeys.get(list ?? '') ?? byName) {
      const value = item.get(key);
      if (value?.kind === 'scalar') return value.text;
    }
  }
  return createHash('sha256').update(canonical(item, 0)).digest('hex').slice(0, 8);
}

/** One text for equal content whatever the order of keys; cut at a depth no list item in use reaches. */
function canonical(node: Node, depth: number): string {
  if (depth > 12) return '…';
  if (node.kind === 'scalar') return JSON.stringify(node.value);
  if (node.kind === 'sequence') return `[${node.items.map((item) => canonical(item, depth + 1)).join()}]`;
  const entries = [...node.entries].map(
    ([key, { value }]) => `${JSON.stringify(key)}:${canonical(value, depth + 1)}`,
  );
  return `{${entries.toSorted().join()}}`;
}
