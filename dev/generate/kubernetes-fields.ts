import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packages = ['node_modules/kubernetes-models', 'node_modules/@kubernetes-models/apimachinery'];

/** One type of the Kubernetes API as its declaration stands: fields with the written type, and the object it is, if it is one. */
interface Declared {
  readonly object: string | undefined;
  readonly fields: readonly (readonly [name: string, type: string])[];
}

/** The module with all fields of all types of the Kubernetes API, from the declarations of the package `kubernetes-models`. */
export function kubernetesFields(): string {
  const types = new Map(packages.flatMap((folder) => declarations(folder)).flatMap(declared));
  const reachable = reachableFrom(
    [...types].filter(([, { object }]) => object !== undefined).map(([name]) => name),
    types,
  );
  const names = reachable.toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const objects = names.flatMap((name) => {
    const object = types.get(name)?.object;
    return object === undefined ? [] : [`  '${object}': ${index.get(name)},`];
  });
  const lines = names.map((name) => {
    const fields = types.get(name)?.fields ?? [];
    return `  '${fields.map(([field, type]) => `${field}${reference(type, index)}`).join(' ')}',`;
  });
  return [
    '// Generated from the package kubernetes-models by `npm run generate`; not edited by hand.',
    '',
    '/** Numbers of the types of objects, by `apiVersion/kind`. */',
    'export const objects: Readonly<Record<string, number>> = {',
    ...objects.toSorted(),
    '};',
    '',
    '/** The fields of each type; `:N` after a name is of type N, `*N` a list and `%N` a mapping of them, `?` anything. */',
    'export const types: readonly string[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

function declarations(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => path.endsWith('.d.ts') && !path.includes('_schemas') && !path.includes('node_modules'))
    .map((path) => join(folder, path));
}

/** Reads a declaration file; these are written by a generator, one property a line. */
function declared(path: string): readonly (readonly [string, Declared])[] {
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const body = /export interface (\w+)[^{]*\{\n([\s\S]*?)\n\}/.exec(text);
  const [, local, content = ''] = body ?? [];
  if (local === undefined) return [];
  const name = new RegExp(String.raw`\b${local} as (\w+)`).exec(text)?.[1] ?? `${dirname(path)}/${local}`;
  const fields = [...content.matchAll(/^ {4}"([^"]+)"\??: ([\s\S]*?);\n?(?=\s*^ {4}"|$(?![\s\S]))/gm)].map(
    ([, field = '', type = '']) => [field, type] as const,
  );
  const constant = (field: string) =>
    /^"([^"]+)"$/.exec(fields.find(([key]) => key === field)?.[1] ?? '')?.[1];
  const [apiVersion, kind] = [constant('apiVersion'), constant('kind')];
  return [[name, { object: apiVersion && kind ? `${apiVersion}/${kind}` : undefined, fields }]];
}

function reachableFrom(roots: readonly string[], types: ReadonlyMap<string, Declared>): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const [, type] of types.get(name)?.fields ?? []) {
      const next = /I(?:IoK8s|K8s)\w+/.exec(type)?.[0];
      if (next !== undefined && types.has(next)) waiting.push(next);
    }
  }
  return [...seen];
}

/** A value without fields of its own, or a list or mapping of such. */
const plain =
  /^(?:string|number|boolean|"|Array<(?:string|number|boolean|")|\{\s*\[key: string\]: (?:string|number))/;

function reference(type: string, index: ReadonlyMap<string, number>): string {
  const name = /I(?:IoK8s|K8s)\w+/.exec(type)?.[0];
  const isWrittenInPlace = /^(?:Array<)?\{\s*"/.test(type);
  if (name === undefined) return plain.test(type) ? '' : '?';
  const to = index.get(name);
  if (to === undefined || isWrittenInPlace) return '?';
  if (type.startsWith('Array<')) return `*${to}`;
  return type.startsWith('{') ? `%${to}` : `:${to}`;
}
