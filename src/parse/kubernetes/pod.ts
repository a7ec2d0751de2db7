import type { Violation } from '../../finding/violation.ts';
import type { Field, FieldContext } from '../yaml/field.ts';
import { Container, type ContainerRole } from './container.ts';

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
