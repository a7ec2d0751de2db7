import type { Span } from '../../finding/place.ts';
import type { Instruction } from '../../parse/dockerfile/model.ts';
import { perPart } from '../../parse/dockerfile/per-part.ts';
import type { Command, Word } from '../../parse/shell/model.ts';

/** Text that an instruction writes into a file: all of it, or the lines that it adds or changes. */
export interface WrittenFile {
  /** As written: relative, or with variables in it. */
  readonly path: string;
  readonly text: string;
  readonly span: Span;
}

/** What COPY, ADD and RUN write from text that stands in the Dockerfile itself. */
export const writtenFiles = perPart((instruction: Instruction): readonly WrittenFile[] => {
  const { keyword } = instruction;
  if (keyword === 'COPY' || keyword === 'ADD') return copiedTexts(instruction);
  if (keyword !== 'RUN') return [];
  return (instruction.shell?.commands ?? []).flatMap(writtenBy);
});

/** The files of some names into which a line of some form is written. */
export function writtenLines(
  instruction: Instruction,
  path: RegExp,
  line: RegExp,
): readonly { readonly path: string; readonly span: Span }[] {
  return writtenFiles(instruction).filter(
    (file) => path.test(file.path) && file.text.split('\n').some((text) => line.test(text)),
  );
}

function copiedTexts({ heredocs, arguments: words }: Instruction): readonly WrittenFile[] {
  const target = words.at(-1);
  if (target === undefined) return [];
  return heredocs.map(({ name, text }) => {
    const path = target.text.endsWith('/') ? `${target.text}${name}` : target.text;
    return { path, text, span: target.span };
  });
}

function writtenBy(command: Command): readonly WrittenFile[] {
  const { program, span } = command;
  if (program === 'sed') return editedBy(command);
  const text = program === 'tee' ? inputOf(command) : outputOf(command);
  if (text === undefined) return [];
  const paths = targetsOf(command).concat(program === 'tee' ? command.operands() : []);
  return paths.map((path) => ({ path: path.text, text, span }));
}

/** The files that the standard output of a command is sent to. */
function targetsOf({ redirects }: Command): Word[] {
  return redirects.flatMap(({ operator, descriptor = 1, target }) =>
    target !== undefined && descriptor === 1 && /^(?:>|>>|>\||&>|&>>)$/.test(operator) ? [target] : [],
  );
}

/** What a command prints, where the file tells. */
function outputOf(command: Command): string | undefined {
  const { program, words } = command;
  switch (program) {
    case 'echo':
      return unescaped(texts(words.slice(leadingFlags(words))));
    case 'printf':
      return unescaped(texts(words[0]?.text === '--' ? words.slice(1) : words));
    case 'cat':
      return inputOf(command);
    default:
      return undefined;
  }
}

function inputOf({ redirects, pipedFrom }: Command): string | undefined {
  const given = redirects.findLast(({ operator, descriptor = 0 }) => {
    return operator.startsWith('<<') && descriptor === 0;
  });
  if (given?.target !== undefined) return given.target.text;
  return pipedFrom?.program === 'echo' || pipedFrom?.program === 'printf' ? outputOf(pipedFrom) : undefined;
}

function leadingFlags(words: readonly Word[]): number {
  const at = words.findIndex(({ text }) => !/^-[neE]+$/.test(text));
  return at === -1 ? words.length : at;
}

function texts(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Whether `echo` expands escapes depends on the shell and its flags; a line is wanted either way. */
function unescaped(text: string): string {
  return text.replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\t`, '\t');
}

/** `sed -i`: what its scripts put in. */
function editedBy(command: Command): readonly WrittenFile[] {
  if (!command.flags.some(({ text }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(text))) return [];
  const given = command.optionValues('-e', '--expression');
  const operands = command.operands();
  const [scripts, files] = given.length > 0 ? [given, operands] : [operands.slice(0, 1), operands.slice(1)];
  const text = scripts.map((script) => inserted(script.text)).join('\n');
  return text === '' ? [] : files.map((path) => ({ path: path.text, text, span: command.span }));
}

/** A script is searched this far. */
const longestScript = 2_000;

/** The replacements of `s/a/b/`, the text of `a`, `c` and `i`. */
function inserted(script: string): string {
  const start = script.slice(0, longestScript);
  const [, line] = /^(?:\d+|\$|\/[^/]*\/)?\s*[aci]\\?\s*([^\s/|,#].*)$/s.exec(start) ?? [];
  return line ?? [...start.matchAll(substitution)].map((match) => match[2] ?? '').join('\n');
}

const substitution = /(?:^|[;{}/\d\s$])s([^\w\s\\])(?:\\.|(?!\1)[^\\])*\1((?:\\.|(?!\1)[^\\])*)\1/gs;
