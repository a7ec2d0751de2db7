import type { Violation } from '../../finding/violation.ts';
import type { Field, FieldContext } from '../yaml/field.ts';

const lists: readonly (readonly [string, ContainerRole])[] = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral'],
];

/** A pod, or the pod a workload makes from its template. */
export class Pod {
  readonly metadata: Field;
  readonly spec: Field;
  /** Init, main and ephemeral containers, in this order. */
  readonly containers: readonly Container[];

  constructor(template: Field, context: FieldContext) {
    this.metadata = template.field('metadata');
    this.spec = template.field('spec');
    this.containers = lists.flatMap(([list, role]) =>
      this.spec
        .field(list)
        .items.filter(({ node }) => node?.kind === 'mapping')
        .map((item) => new Container(item, role, this, context)),
    );
  }

  /** A field of the pod's `spec`. */
  field(...keys: readonly string[]): Field {
    return this.spec.field(...keys);
  }

  violation(message: string): Violation {
    return this.spec.violation(message);
  }
}

export type ContainerRole = 'init' | 'main' | 'ephemeral';

export class Container {
  readonly name: string;
  readonly role: ContainerRole;
  readonly pod: Pod;
  readonly #root: Field;

  constructor(item: Field, role: ContainerRole, pod: Pod, context: FieldContext) {
    const name = item.node?.kind === 'mapping' ? item.node.get('name') : undefined;
    this.name = name?.kind === 'scalar' ? name.text : '';
    this.role = role;
    this.pod = pod;
    this.#root = item.of({ ...context, subject: { ...context.subject, container: this.name } });
  }

  field(...keys: readonly string[]): Field {
    return this.#root.field(...keys);
  }

  /** A violation of the container as a whole stands on its name. */
  violation(message: string): Violation {
    return this.#root.violation(message);
  }
}
