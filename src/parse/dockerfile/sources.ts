import { parseHeredocMark } from './heredoc.ts';
import type { Instruction, Value } from './model.ts';

/** What ADD or COPY takes, heredocs aside. */
export function sourcesOf({ arguments: words, heredocs }: Instruction): readonly Value[] {
  const sources = words.slice(0, -1);
  return heredocs.length === 0 ? sources : sources.filter(({ raw }) => parseHeredocMark(raw) === undefined);
}
