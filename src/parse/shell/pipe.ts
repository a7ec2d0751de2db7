import type { Command } from './model.ts';

/** A command that is told its place. */
interface Piped extends Command {
  pipe: Pipe | undefined;
}

/** Links of a pipeline that are looked at from one of its commands. */
const reach = 64;

/** The place of the commands of one element in a pipeline. */
export class Pipe {
  readonly #elements: readonly (readonly Piped[])[];
  readonly #index: number;
  /** The place of the whole pipeline in a pipeline around it. */
  outer: Pipe | undefined;
  #downstream: readonly Command[] | undefined;

  constructor(elements: readonly (readonly Piped[])[], index: number) {
    this.#elements = elements;
    this.#index = index;
  }

  get next(): Command | undefined {
    const after = this.#elements[this.#index + 1];
    return after === undefined ? this.outer?.next : after[0];
  }

  get previous(): Command | undefined {
    if (this.#index === 0) return this.outer?.previous;
    const before = this.#elements[this.#index - 1];
    const first = before?.[0];
    return before?.findLast(({ runBy }) => runBy === first?.runBy);
  }

  get downstream(): readonly Command[] {
    this.#downstream ??= [
      ...this.#elements.slice(this.#index + 1, this.#index + 1 + reach).flat(),
      ...(this.outer?.downstream ?? []),
    ];
    return this.#downstream;
  }
}

/** Tells the commands of each element where they stand. */
export function connect(elements: readonly (readonly Piped[])[]): void {
  elements.forEach((commands, index) => {
    const pipe = new Pipe(elements, index);
    for (const command of commands) {
      const outermost = outermostOf(command.pipe);
      if (outermost === undefined) command.pipe = pipe;
      else if (outermost !== pipe) outermost.outer = pipe;
    }
  });
}

function outermostOf(pipe: Pipe | undefined): Pipe | undefined {
  let outermost = pipe;
  while (outermost?.outer !== undefined) outermost = outermost.outer;
  return outermost;
}
