import type { Certainty } from './field.ts';

export interface Binding {
  readonly text: string;
  readonly certainty: Certainty;
}

/** What a name stands for where a script starts; `undefined` when nobody can know. */
export type Environment = (name: string) => Binding | undefined;

/** Doubling a variable line by line must not exhaust memory. */
const valueLimit = 4096;

/** The variables at one point of a script. */
export class Variables {
  readonly #outer: Environment;
  readonly #own = new Map<string, Binding | undefined>();
  /** Names that a loop or a function assigns: the order of the text does not tell their value. */
  readonly #volatile: Set<string>;
  #isLost = false;

  constructor(outer: Environment, volatile: Set<string> = new Set()) {
    this.#outer = outer;
    this.#volatile = volatile;
  }

  readonly get: Environment = (name) => {
    if (this.#volatile.has(name)) return undefined;
    return this.#own.has(name) ? this.#own.get(name) : this.#isLost ? undefined : this.#outer(name);
  };

  set(name: string, value: Binding | undefined): void {
    const isKnown = value !== undefined && value.certainty !== 'unknown' && value.text.length <= valueLimit;
    this.#own.set(name, isKnown ? value : undefined);
  }

  /** These names are unknown from here on, here and in what forked from here. */
  distrust(names: Iterable<string>): void {
    for (const name of names) this.#volatile.add(name);
  }

  /** After something that may set any variable. */
  forget(): void {
    this.#own.clear();
    this.#isLost = true;
  }

  /** The same variables; what is set there stays there. */
  fork(): Variables {
    return new Variables(this.get, this.#volatile);
  }

  /** What a part that may not have run has set is unknown from here on. */
  join(branch: Variables): void {
    if (branch.#isLost) this.forget();
    for (const name of branch.#own.keys()) this.#own.set(name, undefined);
  }
}
