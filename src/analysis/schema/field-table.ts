import { coreTable, extensionTables } from './fields.generated.ts';

/** What a field holds: lists (`*`) and mappings (`%`) around a type, outermost first. */
export interface Reference {
  readonly forms: string;
  readonly type: FieldType;
}

/** A type of an API: its fields, with a reference for those whose own fields are known. */
export type FieldType = () => ReadonlyMap<string, Reference | undefined>;

/** The types of one table; each is read when an object asks for it. */
class FieldTable {
  readonly #objects: ReadonlyMap<string, number>;
  readonly #lines: readonly string[];
  readonly #core: FieldTable | undefined;
  readonly #read = new Map<number, ReadonlyMap<string, Reference | undefined>>();

  constructor(text: string, core?: FieldTable) {
    const [objects = '', types = ''] = text.trim().split('\n\n');
    this.#objects = new Map(
      objects.split('\n').map((line) => {
        const [object = '', number] = line.split(' ');
        return [object, Number(number)];
      }),
    );
    this.#lines = types.split('\n');
    this.#core = core;
  }

  object(apiVersion: string, kind: string): FieldType | undefined {
    const number = this.#objects.get(`${apiVersion}/${kind}`);
    return number === undefined ? undefined : () => this.#fields(number);
  }

  #fields(number: number): ReadonlyMap<string, Reference | undefined> {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const fields = new Map((this.#lines[number] ?? '').split(' ').map((written) => this.#field(written)));
    this.#read.set(number, fields);
    return fields;
  }

  #field(written: string): readonly [string, Reference | undefined] {
    const [, name = '', forms = '', isCore, type] =
      /^([^:*%?]+)([*%]*)(?::(k?)(\d+))?\??$/.exec(written) ?? [];
    if (type === undefined) return [name, undefined];
    const table = isCore === 'k' ? this.#core : this;
    const number = Number(type);
    return [name, table === undefined ? undefined : { forms, type: () => table.#fields(number) }];
  }
}

const core = new FieldTable(coreTable);
const extensions = new Map<string, FieldTable>();

/** The type of an object by its API; `undefined` when that is not known. */
export function typeOf(apiVersion: string, kind: string): FieldType | undefined {
  return tableOf(groupOf(apiVersion)).object(apiVersion, kind);
}

/** Whether an API comes with a program of its own and may be newer or older than what is known of it here. */
export function isExtension(apiVersion: string): boolean {
  return Object.hasOwn(extensionTables, groupOf(apiVersion));
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}

function tableOf(group: string): FieldTable {
  const known = extensions.get(group);
  if (known !== undefined) return known;
  const text = Object.hasOwn(extensionTables, group) ? extensionTables[group] : undefined;
  if (text === undefined) return core;
  const table = new FieldTable(text, core);
  extensions.set(group, table);
  return table;
}
