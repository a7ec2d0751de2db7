import { byText } from '../../src/finding/order.ts';
import { groupBy } from '../../src/finding/group-by.ts';
import { declarations } from './declarations.ts';
import { classesOf, objectShapes, type Shape } from './shapes.ts';

const corePackages = ['kubernetes-models', '@kubernetes-models/apimachinery'];
const extensionPackages = [
  'argo-cd',
  'argo-rollouts',
  'argo-workflows',
  'cert-manager',
  'external-secrets',
  'flux-cd',
  'gateway-api',
  'istio',
  'karpenter',
  'keda',
  'knative',
  'prometheus-operator',
  'sealed-secrets',
  'traefik',
].map((name) => `@kubernetes-models/${name}`);

/** Groups of objects that only their own operator writes. */
const inner = /(?:^|\.)internal\./;

/**
 * The module with all fields of all types of the Kubernetes API and of the extensions whose types are packaged beside
 * it, from the declarations of the packages `kubernetes-models` and `@kubernetes-models/…`.
 */
export function kubernetesFields(): string {
  const known = declarations([...corePackages, ...extensionPackages]);
  const own = declarations(corePackages);
  const all = [...objectShapes(known)].toSorted(([a], [b]) => byText(a, b));
  const isOwn = new Set([...own.values()].map(({ object }) => object));
  const classes = classesOf(all.map(([, shape]) => shape));
  const coreTable = new Table(classes);
  const ours = all.filter(([object]) => isOwn.has(object));
  const coreText = coreTable.text(ours);
  const groups = groupBy(
    all.filter(([object]) => !isOwn.has(object) && !inner.test(object)),
    ([object]) => object.slice(0, object.indexOf('/')),
  );
  const tables = [...groups].flatMap(([group, objects]) => [
    `  '${group}': \``,
    new Table(classes, coreTable).text(objects),
    '`,',
  ]);
  return [
    '// Generated from the packages kubernetes-models and @kubernetes-models/… by `npm run generate`; not edited by hand.',
    '',
    '/**',
    ' * Objects with the numbers of their types, an empty line, then the fields of each type. After the name of a field',
    ' * stand `*` for a list and `%` for a mapping, `:N` for the type N of what it holds, `?` for anything.',
    ' */',
    'export const coreTable = `',
    coreText,
    '`;',
    '',
    '/** The same for the API groups of extensions; `:kN` is the type N of the core. */',
    'export const extensionTables: Readonly<Record<string, string>> = {',
    ...tables,
    '};',
    '',
  ].join('\n');
}

/** Numbers the types that its objects need, in the order in which it meets them. */
class Table {
  readonly #classes: ReadonlyMap<Shape, number>;
  readonly #core: Table | undefined;
  readonly #numbers = new Map<number, number>();
  readonly #waiting: Shape[] = [];

  constructor(classes: ReadonlyMap<Shape, number>, core?: Table) {
    this.#classes = classes;
    this.#core = core;
  }

  /** The number of a type that this table has. */
  knownNumber(shape: Shape): number | undefined {
    return this.#numbers.get(this.#classOf(shape));
  }

  text(objects: readonly (readonly [object: string, Shape])[]): string {
    const heads = objects.map(([object, shape]) => `${object} ${this.#numberOf(shape)}`);
    const types: string[] = [];
    // Grows while it is walked.
    for (const shape of this.#waiting) types.push(this.#line(shape));
    return [...heads, '', ...types].join('\n');
  }

  #line({ fields }: Shape): string {
    const written = fields.map(({ name, forms, to }) => {
      if (to === undefined) return forms.endsWith('?') ? `${name}?` : name;
      const shared = this.#core?.knownNumber(to);
      return `${name}${forms}:${shared === undefined ? this.#numberOf(to) : `k${shared}`}`;
    });
    return written.toSorted(byText).join(' ');
  }

  #numberOf(shape: Shape): number {
    const known = this.knownNumber(shape);
    if (known !== undefined) return known;
    const number = this.#waiting.push(shape) - 1;
    this.#numbers.set(this.#classOf(shape), number);
    return number;
  }

  #classOf(shape: Shape): number {
    return this.#classes.get(shape) ?? -1;
  }
}
