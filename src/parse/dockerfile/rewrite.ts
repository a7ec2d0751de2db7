import type { DockerfileIntention, Piece } from '../../finding/edit.ts';
import type { Span } from '../../finding/place.ts';
import type { Command, Word } from '../shell/model.ts';
import type { Instruction } from './model.ts';

/** Writes the same in another way. */
export function respelled(...pieces: readonly Piece[]): DockerfileIntention {
  return { kind: 'rewrite', changes: 'spelling', pieces };
}

/** Writes other words. */
export function reworded(...pieces: readonly Piece[]): DockerfileIntention {
  return { kind: 'rewrite', changes: 'words', pieces };
}

/** The first word of an instruction. */
export function headSpan({ span, head }: Instruction): Span {
  return { start: span.start, end: span.start + head.length };
}

/** A keyword in the case of another. */
export function inCaseOf(other: string, keyword: string): string {
  return other === other.toLowerCase() ? keyword.toLowerCase() : keyword.toUpperCase();
}

/** Puts words behind a word of a command, which must be written as it is read. */
export function wordsBehind(
  { form }: Instruction,
  { runBy }: Command,
  { text, span }: Word,
  ...words: readonly string[]
): Piece {
  const isItem = form === 'exec' && runBy === undefined;
  return { at: span, from: text, to: [text, ...words].join(isItem ? '", "' : ' ') };
}

/** Puts flags behind the sub-command of a command; `undefined` without one that is written as it is read. */
export function flagsBehind(
  instruction: Instruction,
  command: Command,
  ...flags: readonly string[]
): Piece | undefined {
  const { subcommand } = command;
  const word = command.operands().find(({ text }) => text === subcommand);
  return word?.known === true ? wordsBehind(instruction, command, word, ...flags) : undefined;
}

/** What a violation carries: the edit, where there is one. */
export function mending(edit: DockerfileIntention | undefined): { readonly edit?: DockerfileIntention } {
  return edit === undefined ? {} : { edit };
}

/** Flags behind the sub-command, as the edit of a violation. */
export function withFlags(
  instruction: Instruction,
  command: Command,
  ...flags: readonly string[]
): { readonly edit?: DockerfileIntention } {
  const piece = flagsBehind(instruction, command, ...flags);
  return piece === undefined ? {} : { edit: reworded(piece) };
}
