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
  readonly #context: FieldContext;

  constructor(item: Field, role: ContainerRole, pod: Pod, context: FieldContext) {
    const name = item.node?.kind === 'mapping' ? item.node.get('name') : undefined;
    this.name = name?.kind === 'scalar' ? name.text : '';
    this.role = role;
    this.pod = pod;
    this.#context = { ...context, subject: { ...context.subject, container: this.name } };
    this.#root = item.of(this.#context);
  }

  field(...keys: readonly string[]): Field {
    return this.#root.field(...keys);
  }

  /**
   * A field of the security context in force: the container's own, else the pod's.
   * What neither sets is missing in the container's. For the fields that both have: `runAsUser`, `runAsGroup`,
   * `runAsNonRoot`, `seLinuxOptions`, `seccompProfile`, `appArmorProfile`, `windowsOptions`.
   */
  security(...keys: readonly string[]): Field {
    const own = this.field('securityContext', ...keys);
    if (!own.isAbsent) return own;
    const shared = this.pod.field('securityContext', ...keys);
    return shared.isAbsent ? own : shared.of(this.#context);
  }

  /** A violation of the container as a whole stands on its name. */
  violation(message: string): Violation {
    return this.#root.violation(message);
  }
}
