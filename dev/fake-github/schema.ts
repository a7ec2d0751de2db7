/** Turns the schemas of an OpenAPI 3.0 description into JSON schemas that stand alone. */

export type Json = Readonly<Record<string, unknown>>;

const copied = [
  'type',
  'enum',
  'format',
  'required',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
];
const lists = ['allOf', 'anyOf', 'oneOf'];
const single = ['items', 'additionalProperties', 'not'];
const prefix = '#/components/schemas/';

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * `schema` with every component it refers to. A closed schema permits no property it does not name.
 */
export function standAlone(schema: Json, components: Json, properties: 'open' | 'closed'): Json {
  const schemas: Record<string, Json> = {};
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of references(next)) {
      const component = components[name];
      if (name in schemas || !isJson(component)) continue;
      schemas[name] = convert(component, properties);
      pending.push(component);
    }
  }
  return { ...convert(schema, properties), components: { schemas } };
}

function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (!isJson(node)) return [];
  const target = node['$ref'];
  const own = typeof target === 'string' && target.startsWith(prefix) ? [target.slice(prefix.length)] : [];
  return [...own, ...Object.values(node).flatMap(references)];
}

function convert(schema: Json, properties: 'open' | 'closed'): Json {
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'] };
  const result: Record<string, unknown> = {};
  const convertIfJson = (value: unknown) => (isJson(value) ? convert(value, properties) : value);
  for (const [key, value] of Object.entries(schema)) {
    if (copied.includes(key)) result[key] = value;
    else if (lists.includes(key) && Array.isArray(value)) result[key] = value.map(convertIfJson);
    else if (single.includes(key)) result[key] = convertIfJson(value);
    else if (key === 'properties' && isJson(value)) result[key] = mapValues(value, convertIfJson);
  }
  const isPlain = lists.every((key) => !(key in result));
  if (properties === 'closed' && 'properties' in result && isPlain) result['additionalProperties'] ??= false;
  return schema['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

function mapValues(values: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
