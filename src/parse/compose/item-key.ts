import type { Node } from '../yaml/node.ts';
import { volumeParts } from './mount.ts';
import { portParts } from './port.ts';

/** What an item is about, from its text or from its values; `undefined` when they do not tell. */
interface Key {
  text(text: string): string | undefined;
  values(value: (key: string) => string | undefined): string | undefined;
}

/** `NAME` of `NAME=VALUE`. */
export function nameOf(text: string): string {
  return text.replace(/=.*$/s, '');
}

const byName: Key = { text: nameOf, values: () => undefined };
const mountedIn = (folder: string): Key => ({
  text: (text) => `${folder}/${text}`,
  values: (value) => value('target') ?? `${folder}/${value('source') ?? ''}`,
});
const byPath: Key = { text: (text) => text, values: (value) => value('path') };
const byPort: Key = {
  text: (text) => {
    const parts = portParts(text);
    if (parts === undefined) return undefined;
    const [target = '', protocol] = (text.split(':').at(-1) ?? '').split('/');
    return portKey(parts.hostIp, text.split(':').at(-2), target, protocol);
  },
  values: (value) => portKey(value('host_ip'), value('published'), value('target') ?? '', value('protocol')),
};

function portKey(ip = '0.0.0.0', published = '', target: string, protocol = 'tcp'): string {
  return [ip === '' ? '0.0.0.0' : ip, published, target, protocol.toLowerCase()].join(' ');
}

/** Lists of `NAME=VALUE`, or of names. */
const named = [
  'annotations',
  'build.args',
  'build.additional_contexts',
  'build.labels',
  'build.platform',
  'build.tags',
  'cap_add',
  'cap_drop',
  'deploy.labels',
  'dns',
  'dns_opt',
  'dns_search',
  'environment',
  'labels',
  'links',
  'profiles',
  'sysctls',
  'tmpfs',
];

/** What the items of a service's lists are about, by the path of the list. */
const keys: ReadonlyMap<string, Key> = new Map([
  ...named.map((path) => [path, byName] as const),
  ['volumes', { text: (text) => volumeParts(text)?.target, values: (value) => value('target') }],
  ['devices', { text: (text) => text.split(':')[1] ?? text, values: (value) => value('target') }],
  ['configs', mountedIn('')],
  ['secrets', mountedIn('/run/secrets')],
  ['env_file', byPath],
  ['label_file', byPath],
  ['expose', { text: (text) => text, values: () => undefined }],
  ['ports', byPort],
]);

/** What an item of a list is about; of two about the same only the last one counts. */
export function itemKey(
  path: string,
  item: Node,
  { pathOf }: { readonly pathOf: (path: string, at: Node) => string },
): string {
  const key = keys.get(/^networks\.[^.]*\.(?:aliases|link_local_ips)$/.test(path) ? 'links' : path);
  if (item.kind === 'sequence' || key === undefined) return nodeKey(item);
  const about =
    item.kind === 'scalar'
      ? key.text(item.text)
      : key.values((name) => {
          const value = item.get(name);
          return value?.kind === 'scalar' ? value.text : undefined;
        });
  return about === undefined ? nodeKey(item) : key === byPath ? pathOf(about, item) : about;
}

const known = new WeakMap<Node, string>();

/** One text for equal values. */
export function nodeKey(node: Node): string {
  if (node.kind === 'scalar') return `${typeof node.value}:${JSON.stringify(node.text)}`;
  const key = known.get(node) ?? collectionKey(node);
  known.set(node, key);
  return key;
}

function collectionKey(node: Exclude<Node, { readonly kind: 'scalar' }>): string {
  if (node.kind === 'sequence') return `[${node.items.map(nodeKey).join()}]`;
  const entries = [...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${nodeKey(value)}`);
  return `{${entries.toSorted().join()}}`;
}
