import { fieldsOf, type Declaration } from './declarations.ts';
import type { DeclaredType } from './declared-type.ts';

/** A type with fields, whoever declares it; `to` is missing where what a field holds is nobody's business. */
export interface Shape {
  readonly fields: ShapeField[];
}

export interface ShapeField {
  readonly name: string;
  /** `*` for a list and `%` for a mapping, outermost first; `?` for anything. */
  readonly forms: string;
  readonly to: Shape | undefined;
}

/** Objects by `apiVersion/kind` with their shapes. Lists and what a status says are left out: nobody writes them by hand. */
export function objectShapes(known: ReadonlyMap<string, Declaration>): ReadonlyMap<string, Shape> {
  const maker = new ShapeMaker(known);
  return new Map(
    [...known].flatMap(([id, { object }]) => {
      if (object === undefined || object.endsWith('List')) return [];
      const shape = maker.named(id);
      if (shape === undefined) return [];
      const status = shape.fields.findIndex(({ name }) => name === 'status');
      if (status >= 0) shape.fields[status] = { name: 'status', forms: '?', to: undefined };
      return [[object, shape] as const];
    }),
  );
}

class ShapeMaker {
  readonly #known: ReadonlyMap<string, Declaration>;
  readonly #made = new Map<string, Shape>();

  constructor(known: ReadonlyMap<string, Declaration>) {
    this.#known = known;
  }

  /** The shape of a declaration; `undefined` when it is no object. */
  named(id: string): Shape | undefined {
    const made = this.#made.get(id);
    if (made !== undefined) return made;
    const declaration = this.#known.get(id);
    const fields = fieldsOf(id, this.#known);
    if (declaration === undefined || fields === undefined) return undefined;
    // Types may contain themselves, so the shape is there before its fields.
    const shape: Shape = { fields: [] };
    this.#made.set(id, shape);
    for (const [name, type] of fields) shape.fields.push(this.#field(name, type, declaration, ''));
    return shape;
  }

  #field(name: string, type: DeclaredType, from: Declaration, forms: string): ShapeField {
    switch (type.kind) {
      case 'plain':
        return { name, forms: '', to: undefined };
      case 'open':
        return { name, forms: '?', to: undefined };
      case 'list':
        return this.#field(name, type.of, from, `${forms}*`);
      case 'mapping':
        return this.#field(name, type.of, from, `${forms}%`);
      case 'object':
        return { name, forms, to: this.#inPlace(type, from) };
      case 'name':
        return this.#meant(name, from.resolve(type.name), forms);
    }
  }

  #inPlace({ fields }: Extract<DeclaredType, { kind: 'object' }>, from: Declaration): Shape {
    return { fields: fields.map(([name, type]) => this.#field(name, type, from, '')) };
  }

  #meant(name: string, id: string | undefined, forms: string): ShapeField {
    const declaration = id === undefined ? undefined : this.#known.get(id);
    if (id === undefined || declaration === undefined) return { name, forms: '?', to: undefined };
    if (declaration.type.kind !== 'object') return this.#field(name, declaration.type, declaration, forms);
    const to = this.named(id);
    return to === undefined ? { name, forms: '?', to } : { name, forms, to };
  }
}

/** Shapes that nobody can tell apart get the same number: most versions of an API differ in little. */
export function classesOf(roots: Iterable<Shape>): ReadonlyMap<Shape, number> {
  const shapes = reachable(roots);
  let classes = new Map<Shape, number>();
  for (let count = 0; ;) {
    const numbers = new Map<string, number>();
    const next = new Map<Shape, number>();
    for (const shape of shapes) {
      const signature = shape.fields
        .map(({ name, forms, to }) => `${name}${forms}:${to === undefined ? '' : (classes.get(to) ?? 0)}`)
        .toSorted()
        .join(' ');
      const number = numbers.get(signature) ?? numbers.size;
      numbers.set(signature, number);
      next.set(shape, number);
    }
    classes = next;
    if (numbers.size === count) return classes;
    count = numbers.size;
  }
}

function reachable(roots: Iterable<Shape>): ReadonlySet<Shape> {
  const seen = new Set(roots);
  for (const shape of seen) {
    for (const { to } of shape.fields) if (to !== undefined) seen.add(to);
  }
  return seen;
}
