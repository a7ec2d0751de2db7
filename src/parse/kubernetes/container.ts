import type { Violation } from '../../finding/violation.ts';
import type { Field, FieldContext } from '../yaml/field.ts';
import type { Pod } from './pod.ts';

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
