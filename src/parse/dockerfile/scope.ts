import type { Binding, Lookup } from './expand.ts';

/** Set by the builder for each platform and target; their values are never in the file. */
const builderArguments = new Set([
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
]);

/** Stages built on stages are searched this deep; beyond it a variable is unknown. */
const depthLimit = 64;

interface Entry {
  readonly binding: Binding;
  readonly isEnv: boolean;
}

/** The variables at one point of a Dockerfile, in the order its instructions add them. */
export class Scope {
  readonly #entries = new Map<string, Entry>();
  readonly #globals: Scope | undefined;
  readonly #parent: Scope | undefined;

  /** Without `globals`, the scope of FROM; otherwise that of a stage, built on the stage of `parent`. */
  constructor(globals?: Scope, parent?: Scope) {
    this.#globals = globals;
    this.#parent = parent;
  }

  readonly get: Lookup = (name) => {
    const declared = this.#find(name);
    if (declared !== undefined) return declared.binding;
    // The base image may set it; before FROM nothing can but the builder.
    if (this.#globals !== undefined) return { state: 'unknown', isStray: true };
    return builderArguments.has(name) ? { state: 'unknown' } : { state: 'unset', isStray: true };
  };

  setEnv(name: string, binding: Binding): void {
    this.#entries.set(name, { binding, isEnv: true });
  }

  /**
   * ARG: `value` is `undefined` without a default. ENV wins over it by the documentation; current BuildKit lets a later
   * ARG of the same name win, so where the two differ the variable is unknown.
   */
  setArg(name: string, value: Binding | undefined): void {
    const before = this.#find(name);
    const binding = this.#argument(name, value);
    if (before?.isEnv !== true) this.#entries.set(name, { binding, isEnv: false });
    else if (binding.state !== 'unset' && !isSame(binding, before.binding))
      this.setEnv(name, { state: 'unknown' });
  }

  #argument(name: string, value: Binding | undefined): Binding {
    if (builderArguments.has(name)) return { state: 'unknown' };
    if (value !== undefined) return value;
    const given = this.#globals?.get(name) ?? this.#find(name)?.binding;
    return given === undefined || given.state !== 'set' ? { state: given?.state ?? 'unset' } : given;
  }

  #find(name: string): Entry | undefined {
    let entry = this.#entries.get(name);
    let scope = this.#parent;
    for (let depth = 1; entry === undefined && scope !== undefined; depth += 1) {
      entry =
        depth === depthLimit ? { binding: { state: 'unknown' }, isEnv: true } : scope.#entries.get(name);
      scope = scope.#parent;
    }
    return entry;
  }
}

function isSame(one: Binding, other: Binding): boolean {
  return one.state === 'set' && other.state === 'set' && one.text === other.text;
}
