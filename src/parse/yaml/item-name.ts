import { Canonical, digest } from './canonical.ts';
import type { Node, Scalar } from './node.ts';

/** Lists whose items are told apart by another key than `name`; from the merge keys of the Kubernetes API. */
const mergeKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['ports', ['containerPort', 'port', 'target']],
  ['hostAliases', ['ip']],
  ['paths', ['path']],
  ['tls', ['secretName']],
  ['topologySpreadConstraints', ['topologyKey']],
  ['tolerations', ['key']],
  ['volumes', ['name', 'target']],
]);
const byName = ['name', 'host', 'key'];

/** Names an item of a list by what it is, not by where it stands, so that reordering changes nothing. */
export function itemName(item: Node, list: string | undefined, text = new Canonical('unordered')): string {
  if (item.kind === 'scalar') return item.text;
  return mergeKey(item, list)?.value.text ?? digest(text.of(item)).slice(0, 8);
}

/** The key that names an item of a list, with its value. */
export function mergeKey(
  item: Node,
  list: string | undefined,
): { readonly key: string; readonly value: Scalar } | undefined {
  if (item.kind !== 'mapping') return undefined;
  for (const key of mergeKeys.get(list ?? '') ?? byName) {
    const value = item.get(key);
    if (value?.kind === 'scalar') return { key, value };
  }
  return undefined;
}
