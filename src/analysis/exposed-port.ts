import type { Instruction, Value } from '../parse/dockerfile/model.ts';

/** What one word of EXPOSE offers; `first` and `last` are the same unless it is a range. */
export interface ExposedPort {
  readonly first: number;
  readonly last: number;
  /** Lower case. */
  readonly protocol: string;
  readonly word: Value;
}

/** What an EXPOSE offers; words that are no ports, or not known, are left out. */
export function exposedPorts(instruction: Instruction): readonly ExposedPort[] {
  return instruction.arguments.flatMap((word) => (word.known ? (exposedPort(word) ?? []) : []));
}

/** `undefined` where the word has not the form of a port; of `address:host:container` the last part counts. */
export function exposedPort(word: Value): ExposedPort | undefined {
  const match = /^(?:.*:)?(\d+)(?:-(\d+))?(?:\/(.*))?$/.exec(word.text);
  if (match === null) return undefined;
  const [, first, last = first, protocol = 'tcp'] = match;
  return { first: Number(first), last: Number(last), protocol: protocol.toLowerCase(), word };
}
