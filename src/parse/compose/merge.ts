import { type Entry, Mapping, type Node, type Scalar, Sequence } from '../yaml/node.ts';
import { isReset } from '../yaml/reset.ts';
import { itemKey, nameOf, nodeKey } from './item-key.ts';

/** What merging needs beside the two values. */
export interface MergeContext {
  /** Told of a value that Compose refuses to merge with the one below. */
  refuse(value: Node): void;
  /** Told how many values were copied. */
  charge(values: number, at: Node): void;
  /** A path of a file, from the root of the repository. */
  readonly pathOf: (path: string, at: Node) => string;
}

type Merger = (below: Node, above: Node, path: string, context: MergeContext) => Node;

/** `build` and lists of names, as mappings. */
const mappings: Merger = (below, above, path, context) => {
  const [lower, upper] = [asMapping(below, path), asMapping(above, path)];
  return lower === undefined || upper === undefined
    ? refused(above, context)
    : mergeMappings(lower, upper, path, context);
};
const replaced: Merger = (_, above) => above;
const lists: Merger = (below, above, path, context) =>
  concatenated(asSequence(below), asSequence(above), path, context);

/** Values of a service that are not merged by what they are, by their paths in it. */
const special: ReadonlyMap<string, Merger> = new Map<string, Merger>([
  ['command', replaced],
  ['entrypoint', replaced],
  ['healthcheck.test', replaced],
  ['build', mappings],
  ['depends_on', mappings],
  ['networks', mappings],
  ['models', mappings],
  ['logging', mergeLogging],
  ...['annotations', 'environment', 'labels', 'sysctls', 'build.args', 'build.labels'].map(variables),
  ...['build.additional_contexts', 'deploy.labels'].map(variables),
  ...['dns', 'dns_opt', 'dns_search', 'env_file', 'label_file', 'tmpfs'].map((key) => [key, lists] as const),
  ...['extra_hosts', 'build.extra_hosts'].map((key) => [key, lists] as const),
]);

function variables(key: string): readonly [string, Merger] {
  return [key, mergeVariables];
}

/** A service over what it extends or overrides, by Compose's rules for its fields. */
export function mergeService(below: Mapping, above: Mapping, context: MergeContext): Mapping {
  return mergeMappings(below, above, '', context);
}

function merge(below: Node, above: Node, path: string, context: MergeContext): Node {
  if (above.tag === '!override') return above;
  if (isNull(below)) return above;
  const merger = special.get(path);
  if (isNull(above)) return merger === replaced ? above : below;
  if (merger !== undefined) return merger(below, above, path, context);
  if (path.startsWith('ulimits.') && (below.kind !== 'mapping' || above.kind !== 'mapping')) return above;
  if (below.kind === 'scalar') return above;
  if (below.kind === 'mapping' && above.kind === 'mapping') return mergeMappings(below, above, path, context);
  if (below.kind === 'sequence' && above.kind === 'sequence')
    return concatenated(below, above, path, context);
  return refused(above, context);
}

/** The keys written above come first, in their order: the others are what is inherited. */
function mergeMappings(below: Mapping, above: Mapping, path: string, context: MergeContext): Mapping {
  context.charge(below.entries.size + above.entries.size, above);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of above.entries) {
    const lower = below.entries.get(key);
    const isAlone = lower === undefined || lower.doubtful || entry.doubtful || isReset(entry.value);
    if (isAlone) entries.set(key, entry);
    else {
      const value = merge(lower.value, entry.value, path === '' ? key : `${path}.${key}`, context);
      // What nothing replaces stands where it was.
      entries.set(key, value === lower.value ? lower : { ...entry, value });
    }
  }
  for (const [key, entry] of below.entries) if (!above.entries.has(key)) entries.set(key, entry);
  return new Mapping(entries, above.span.start);
}

/** Options of another driver mean nothing to this one. */
function mergeLogging(below: Node, above: Node, path: string, context: MergeContext): Node {
  if (below.kind !== 'mapping' || above.kind !== 'mapping') return refused(above, context);
  const [lower, upper] = [below.get('driver'), above.get('driver')];
  const isOther = lower !== undefined && upper !== undefined && nodeKey(lower) !== nodeKey(upper);
  return isOther ? above : mergeMappings(below, above, path, context);
}

/** `NAME=VALUE`, or `NAME: VALUE`. */
function mergeVariables(below: Node, above: Node, path: string, context: MergeContext): Node {
  if (below.kind === 'sequence' && above.kind === 'sequence')
    return concatenated(below, above, path, context);
  const [lower, upper] = [namedValues(below), namedValues(above)];
  if (lower === undefined || upper === undefined) return refused(above, context);
  context.charge(lower.entries.size + upper.entries.size, above);
  // A name without a value takes it from the environment, whatever it was below.
  const entries = new Map(upper.entries);
  for (const [name, entry] of lower.entries) if (!entries.has(name)) entries.set(name, entry);
  return new Mapping(entries, above.span.start);
}

/** Both lists; of items that are about the same thing the last one, where the first one stood. */
function concatenated(below: Sequence, above: Sequence, path: string, context: MergeContext): Sequence {
  context.charge(below.items.length + above.items.length, above);
  const items = new Map<string, Node>();
  for (const item of [...below.items, ...above.items]) items.set(itemKey(path, item, context), item);
  return new Sequence([...items.values()], above.span.start);
}

function asSequence(node: Node): Sequence {
  if (node.kind === 'sequence') return node;
  if (node.kind === 'scalar') return new Sequence([node], node.span.start);
  const items = [...node.entries].map(([key, { value }]) => {
    const text = value.kind === 'scalar' ? `${key}=${value.text}` : key;
    return value.kind === 'scalar' ? value.as({ ...readingOf(value), text, value: text }) : value;
  });
  return new Sequence(items, node.span.start);
}

/** The one form of what has several: `build: context`, and names in a list. */
function asMapping(node: Node, path: string): Mapping | undefined {
  if (node.kind === 'mapping') return node;
  if (path === 'build') {
    if (node.kind !== 'scalar') return undefined;
    return new Mapping(new Map([['context', unkeyed(node, node)]]), node.span.start);
  }
  const items = node.kind === 'sequence' ? node.items : [node];
  const named = items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
  if (named.length < items.length) return undefined;
  const valueOf = path === 'depends_on' ? started : nothing;
  const entries = named.map((item) => [item.text, unkeyed(item, valueOf(item))] as const);
  return new Mapping(new Map(entries), node.span.start);
}

/** What a name in the list form of `depends_on` stands for. */
function started(item: Scalar): Mapping {
  const condition = 'service_started';
  const value = item.as({ text: condition, value: condition, isKnown: true, variables: [] });
  return new Mapping(new Map([['condition', unkeyed(item, value)]]), item.span.start);
}

function namedValues(node: Node): Mapping | undefined {
  if (node.kind === 'mapping') return node;
  const entries = new Map<string, Entry>();
  for (const item of asSequence(node).items) {
    if (item.kind !== 'scalar') return undefined;
    const at = item.text.indexOf('=');
    const text = item.text.slice(at + 1);
    const value = at < 0 ? nothing(item) : item.as({ ...readingOf(item), text, value: text });
    entries.set(nameOf(item.text), unkeyed(item, value));
  }
  return new Mapping(entries, node.span.start);
}

/** A reader finds key and value at the same place. */
function unkeyed({ span }: Scalar, value: Node): Entry {
  return { key: span, value, doubtful: false };
}

function nothing(node: Scalar): Scalar {
  return node.as({ text: '', value: null, isKnown: true, variables: [] });
}

function readingOf({ reading }: Scalar): {
  readonly isKnown: boolean;
  readonly variables: readonly string[];
} {
  return { isKnown: reading?.isKnown ?? true, variables: reading?.variables ?? [] };
}

function refused(above: Node, context: MergeContext): Node {
  context.refuse(above);
  return above;
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}
