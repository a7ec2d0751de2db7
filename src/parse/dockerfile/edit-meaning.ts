import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../finding/place.ts';
import type { Command } from '../shell/model.ts';
import { authorsLabel, plainAuthors } from './authors.ts';
import type { Dockerfile, Instruction } from './model.ts';

/** What may change: nothing but the way of writing it, the keyword, or words of one command or list of arguments. */
type Changes = 'spelling' | 'keyword' | 'words';

/** Whether two Dockerfiles differ in nothing but the instruction in which an edit stands, and there in no more than it may. */
export function changesOnly(before: Dockerfile, after: Dockerfile, edit: Span, changes: Changes): boolean {
  if (!isDeepStrictEqual(aroundOf(before), aroundOf(after))) return false;
  return before.instructions.every((was, index) => {
    const is = after.instructions[index];
    if (is === undefined) return false;
    return isTouched(was, edit) ? isAllowed(was, is, changes) : isDeepStrictEqual(allOf(was), allOf(is));
  });
}

/** What of a file is in no instruction. */
function aroundOf({ instructions, directives, comments, problems, misplaced }: Dockerfile): unknown {
  return [
    instructions.length,
    directives.map(({ name, value }) => [name, value.text]),
    comments.map(({ text }) => text),
    problems.map(({ message }) => message),
    misplaced.map(({ keyword }) => keyword),
  ];
}

function isTouched({ span, heredocs }: Instruction, edit: Span): boolean {
  return [span, ...heredocs.map((heredoc) => heredoc.span)].some(
    ({ start, end }) => edit.start <= end && edit.end >= start,
  );
}

/** An instruction to the letter, with what its variables make of it. */
function allOf({ head, form, command, comments, heredocs, ...other }: Instruction): unknown {
  const { flags, arguments: words, variables } = other;
  return [
    [head, form, command, comments.map(({ text }) => text), heredocs.map(({ raw, name }) => [raw, name])],
    [...flags.map(({ value }) => value), ...words].map(({ raw, text, known }) => [raw, text, known]),
    variables.map(({ name, value }) => [name.text, value?.text, value?.known]),
  ];
}

function isAllowed(was: Instruction, is: Instruction, changes: Changes): boolean {
  if (was.onbuild !== is.onbuild || !isDeepStrictEqual(flagsOf(was), flagsOf(is))) return false;
  if (changes !== 'keyword' && keywordOf(was) !== keywordOf(is)) return false;
  if (changes === 'words') return isReworded(was, is);
  return isDeepStrictEqual([textsOf(was), listsOf(was)], [textsOf(is), listsOf(is)]);
}

function flagsOf({ flags }: Instruction): unknown {
  return flags.map(({ name, value }) => [name, value.text]);
}

function keywordOf({ keyword }: Instruction): string {
  return keyword === 'MAINTAINER' ? 'LABEL' : keyword;
}

/** Heredocs; of a script it is its commands that count. */
function textsOf({ heredocs, shell }: Instruction): unknown {
  return heredocs.map(({ name, quoted, raw }) =>
    shell === undefined ? [name, quoted, raw] : [name, quoted],
  );
}

type List = readonly (string | undefined)[];

/** What an instruction says: each command of its script, each of its variables, or its arguments. */
function listsOf({ keyword, shell, variables, arguments: words }: Instruction): readonly List[] {
  if (shell !== undefined) return shell.commands.map(commandList);
  if (variables.length > 0) {
    return variables.map(({ name, value }) => [name.text, value?.text, String(value?.known)]);
  }
  const texts = words.map(({ text }) => text);
  if (keyword === 'MAINTAINER') return [[authorsLabel, plainAuthors(texts.join(' ')), 'true']];
  // Their names and protocols mean the same in any case.
  if (keyword === 'EXPOSE') return [texts.map((text) => text.toLowerCase())];
  if (keyword === 'FROM') return [texts.map((text, index) => (index === 0 ? text : text.toLowerCase()))];
  return [texts];
}

function commandList(command: Command): List {
  const { path, words, wrappers, assignments, redirects, runs, mayFail, downstream } = command;
  return [
    `${runs} ${mayFail} ${downstream.length}`,
    ...[...assignments].map(([name, value]) => `${name}=${value.text}`),
    ...wrappers.flatMap((wrapper) => [wrapper.program, ...wrapper.words.map(({ text }) => text)]),
    path.text,
    ...words.map(({ text }) => text),
    ...redirects.map(({ operator, descriptor, target }) => `${descriptor}${operator}${target?.text}`),
  ];
}

/** Whether every list is the same but for words at one place. */
function isReworded(was: Instruction, is: Instruction): boolean {
  const [before, after] = [listsOf(was), listsOf(is)];
  return (
    isDeepStrictEqual(textsOf(was), textsOf(is)) &&
    was.shell?.problems.length === is.shell?.problems.length &&
    before.length === after.length &&
    before.every((list, index) => isSpliced(list, after[index] ?? []))
  );
}

/** Whether words were put in at one place, in stead of one word at most. */
function isSpliced(before: List, after: List): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const left = before.length - head - tail;
  return after.length >= before.length && left <= 1;
}
