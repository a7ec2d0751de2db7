import { kubernetesDialect } from '../yaml/dialect.ts';
import type { Mapping, Node } from '../yaml/node.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { KubernetesObject } from './object.ts';

/**
 * What a key can hide in without being spelled: an escape, or base64, whose tag may itself be escaped or abbreviated.
 * The bound keeps a long line of `!` from costing its square; no tag that starts so is longer.
 */
const disguise = /\\[xuU\r\n]|binary|![^\s%]{0,40}%|%TAG/;

/** Whether the text could spell `kind`; one that cannot holds no object and need not be parsed. */
export function mayBeKubernetes(text: string): boolean {
  return /\bkind\b/.test(text) || disguise.test(text);
}

/** Whether a file that cannot be parsed was meant for Kubernetes. */
export function looksLikeKubernetes(text: string): boolean {
  return mayBeKubernetes(text) && (text.includes('apiVersion') || disguise.test(text));
}

/** The objects of a manifest, lists unfolded; other documents are left out. Throws `YamlSyntaxError`. */
export function parseKubernetes(text: string): readonly KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  for (const { root, duplicates } of parseYaml(text, kubernetesDialect)) {
    const first = objects.length;
    unfold(root, objects, '');
    objects[first]?.adopt(duplicates);
  }
  return objects;
}

/**
 * `kubectl` takes whatever has `items` for a list, of any kind, and applies what is in it;
 * an item that names neither kind nor version gets those of its list (`PodList`).
 */
function unfold(node: Node, into: KubernetesObject[], itemKind: string): void {
  if (node.kind !== 'mapping') return;
  const version = node.get('apiVersion');
  const kind = textOf(node, 'kind') ?? (version === undefined ? itemKind : '');
  if (kind === '') return;
  const items = node.get('items');
  if (items?.kind === 'sequence') {
    for (const item of items.items) unfold(item, into, kind.replace(/List$/, ''));
    if (kind.endsWith('List')) return;
  }
  if (version !== undefined || isBare(node)) into.push(new KubernetesObject(node, kind));
}

/** An object whose `apiVersion` was forgotten; the API server refuses it, its reader still wants to know. */
function isBare(node: Mapping): boolean {
  return ['metadata', 'spec', 'rules', 'data', 'subjects', 'webhooks'].some(
    (key) => node.get(key)?.kind !== undefined,
  );
}

function textOf(node: Mapping, key: string): string | undefined {
  const value = node.get(key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
