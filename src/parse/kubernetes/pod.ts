import type { Subject } from '../../finding/finding.ts';
import type { Severity } from '../../finding/severity.ts';
import type { Violation } from '../../finding/violation.ts';
import type { Field, FieldContext } from '../yaml/field.ts';

export type ContainerRole = 'init' | 'main' | 'ephemeral';

/** Where an object keeps a pod. */
export interface PodTemplate {
  readonly metadata: Field;
  readonly spec: Field;
  /** Where the pod takes the fields that its `spec` does not have; the nearest first. */
  readonly defaults: readonly Field[];
  readonly containers: readonly (readonly [container: Field, role: ContainerRole, unwrittenName?: string])[];
}

/** What a pod and its containers know of the object that makes them. */
export interface PodOwner {
  readonly kind: string;
  readonly group: string;
  readonly subject: Subject;
  readonly root: Field;
  field(...keys: readonly string[]): Field;
}

/** A pod, or the pod a workload makes from its template. */
export class Pod {
  readonly object: PodOwner;
  readonly metadata: Field;
  readonly spec: Field;
  /** Init, main and ephemeral containers, in this order. */
  readonly containers: readonly Container[];
  readonly #holders: readonly Field[];

  constructor(template: PodTemplate, object: PodOwner, context: FieldContext) {
    this.object = object;
    this.metadata = template.metadata;
    this.spec = template.spec;
    this.#holders = [template.spec, ...template.defaults];
    this.containers = template.containers.map(
      ([item, role, name]) => new Container(item, role, this, context, name),
    );
  }

  /** A field of the pod's `spec`, or of what stands in for it. */
  field(...keys: readonly string[]): Field {
    const [first = ''] = keys;
    const holder =
      this.#holders.length > 1 ? this.#holders.find((each) => !each.field(first).isAbsent) : undefined;
    return (holder ?? this.spec).field(...keys);
  }

  violation(message: string, severity?: Severity): Violation {
    return this.spec.violation(message, severity);
  }
}

export class Container {
  readonly name: string;
  readonly role: ContainerRole;
  readonly pod: Pod;
  readonly #root: Field;
  readonly #context: FieldContext;

  constructor(item: Field, role: ContainerRole, pod: Pod, context: FieldContext, unwrittenName = '') {
    const name = item.node?.kind === 'mapping' ? item.node.get('name') : undefined;
    this.name = name?.kind === 'scalar' ? name.text : unwrittenName;
    this.role = role;
    this.pod = pod;
    this.#context = { ...context, subject: { ...context.subject, container: this.name } };
    this.#root = item.of(this.#context);
  }

  get object(): PodOwner {
    return this.pod.object;
  }

  /** An init container that starts before the others and runs beside them, as main containers do. */
  get isSidecar(): boolean {
    return this.role === 'init' && this.field('restartPolicy').is('Always');
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
  violation(message: string, severity?: Severity): Violation {
    return this.#root.violation(message, severity);
  }
}
