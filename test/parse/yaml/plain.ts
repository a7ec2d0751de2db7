import type { ScalarValue } from '../../../src/parse/yaml/dialect.ts';
import type { Node } from '../../../src/parse/yaml/node.ts';

export type Plain = ScalarValue | readonly Plain[] | ReadonlyMap<string, Plain>;

/** A node as comparable data; `doubtful` entries are left out. Maps instead of objects, because of `__proto__`. */
export function plain(node: Node): Plain {
  if (node.kind === 'scalar') return writable(node.value);
  if (node.kind === 'sequence') return node.items.map(plain);
  const entries = [...node.entries].filter(([, { doubtful }]) => !doubtful);
  return new Map(entries.map(([key, { value }]) => [key, plain(value)]));
}

/** JSON has no infinities; the recordings hold them as Go prints them. */
function writable(value: ScalarValue): ScalarValue {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isMapping(value: Plain): value is ReadonlyMap<string, Plain> {
  return value instanceof Map;
}

/** As JSON, keys in their order. */
export function toJson(value: Plain): string {
  if (isList(value)) return `[${value.map(toJson).join()}]`;
  if (!isMapping(value)) return JSON.stringify(value);
  return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${toJson(item)}`).join()}}`;
}
