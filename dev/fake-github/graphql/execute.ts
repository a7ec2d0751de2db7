import type { Selection, Value } from './document.ts';

/** An object of the answer: a field is a value, an object, a list of them, or a function of its arguments. */
export interface Node {
  readonly [field: string]: Field;
}
type Leaf = string | number | boolean | null;
type Field = Leaf | Node | readonly Node[] | ((args: Arguments) => Field | Promise<Field>);
export type Arguments = Readonly<Record<string, unknown>>;

/** What a field answers instead of a value; the rest of the document still counts. */
export class GraphQlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'GraphQlError';
    this.type = type;
  }
}

interface ErrorEntry {
  readonly type: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Answers the selections of a valid document one after another. */
export async function executeGraphQl(
  selections: readonly Selection[],
  root: Node,
  variables: Arguments,
): Promise<{ readonly data: unknown; readonly errors: readonly ErrorEntry[] }> {
  const errors: ErrorEntry[] = [];

  async function answer(asked: readonly Selection[], node: Node, path: readonly string[]): Promise<unknown> {
    const data: Record<string, unknown> = {};
    for (const one of asked) {
      const here = [...path, one.key];
      try {
        data[one.key] = await value(one, node[one.name] ?? null, here);
      } catch (error) {
        if (!(error instanceof GraphQlError)) throw error;
        errors.push({ type: error.type, path: here, message: error.message });
        data[one.key] = null;
      }
    }
    return data;
  }

  async function value(one: Selection, field: Field, path: readonly string[]): Promise<unknown> {
    if (typeof field === 'function') {
      const args = Object.fromEntries([...one.args].map(([name, given]) => [name, plain(given, variables)]));
      return value(one, await field(args), path);
    }
    if (isList(field)) return Promise.all(field.map((each) => answer(one.selections, each, path)));
    return typeof field === 'object' && field !== null ? answer(one.selections, field, path) : field;
  }

  const data = await answer(selections, root, []);
  return { data, errors };
}

function isList(field: Field): field is readonly Node[] {
  return Array.isArray(field);
}

function plain(value: Value, variables: Arguments): unknown {
  switch (value.kind) {
    case 'variable':
      return variables[value.name];
    case 'list':
      return value.items.map((item) => plain(item, variables));
    case 'object':
      return Object.fromEntries([...value.fields].map(([key, one]) => [key, plain(one, variables)]));
    case 'scalar':
    case 'enum':
      return value.value;
  }
}
