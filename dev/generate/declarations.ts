import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseType, type DeclaredField, type DeclaredType } from './declared-type.ts';

/** A type of an API as one file declares it. */
export interface Declaration {
  /** `apps/v1/Deployment` when it is an object. */
  readonly object: string | undefined;
  readonly type: DeclaredType;
  /** The declarations whose fields it has too. */
  readonly parents: readonly (string | undefined)[];
  /** The declaration that a name in it means; `undefined` for what is not among the packages. */
  resolve(name: string): string | undefined;
}

/** The declarations of installed packages by the paths of their files, without the ending. */
export function declarations(packages: readonly string[]): ReadonlyMap<string, Declaration> {
  const files = packages.flatMap((name) => declarationFiles(join('node_modules', name)));
  return new Map(
    files.flatMap((file) => {
      const declaration = declared(file);
      return declaration === undefined ? [] : [[withoutEnding(file), declaration] as const];
    }),
  );
}

function declarationFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm ci`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts') && !/_schemas|node_modules/.test(path))
    .toSorted()
    .map((path) => join(folder, path));
}

/** Each file declares one interface or type first, and imports those it mentions. */
function declared(file: string): Declaration | undefined {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const [head, local = '', inherited = ''] =
    /export (?:interface|type) (\w+)(?: extends ([^{]+))? (?:= |(?=\{))/.exec(text) ?? [];
  if (head === undefined) return undefined;
  const written = text.slice(text.indexOf(head) + head.length);
  const imports = importsOf(text, file);
  const type = parseType(written);
  const parents = inherited.split(',').map((name) => name.trim());
  return {
    object: objectOf(written),
    type,
    parents: parents.filter((name) => name !== '' && name !== 'TypeMeta').map((name) => imports.get(name)),
    resolve: (name) => (name === local ? withoutEnding(file) : imports.get(name)),
  };
}

function importsOf(text: string, file: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^import (?:type )?\{([^}]+)\} from "([^"]+)"/gm);
  return new Map(
    [...lines].flatMap(([, names = '', from = '']) => {
      const path = from.startsWith('.') ? join(dirname(file), from) : join('node_modules', from);
      return names.split(',').map((name) => [name.trim().replace(/^.* as /, ''), path.replace(/\.js$/, '')]);
    }),
  );
}

function objectOf(text: string): string | undefined {
  const constant = (field: string) => new RegExp(`^ {4}"${field}": "([^"]+)"`, 'm').exec(text)?.[1];
  const [apiVersion, kind] = [constant('apiVersion'), constant('kind')];
  return apiVersion === undefined || kind === undefined ? undefined : `${apiVersion}/${kind}`;
}

function withoutEnding(file: string): string {
  return file.replace(/\.d\.ts$/, '');
}

/** All fields of a declaration, inherited ones included; `undefined` for what is no object or whose parents are not known. */
export function fieldsOf(
  id: string,
  known: ReadonlyMap<string, Declaration>,
): readonly DeclaredField[] | undefined {
  const declaration = known.get(id);
  if (declaration?.type.kind !== 'object') return undefined;
  const inherited = declaration.parents.map((parent) =>
    parent === undefined ? undefined : fieldsOf(parent, known),
  );
  if (inherited.includes(undefined)) return undefined;
  return [...inherited.flatMap((fields) => fields ?? []), ...declaration.type.fields];
}
