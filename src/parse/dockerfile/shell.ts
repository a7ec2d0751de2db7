import type { Shell } from '../shell/model.ts';
import { joined, madeOf, verbatim } from '../shell/positioned.ts';
import type { PositionedText } from '../shell/positioned.ts';
import { readScript, readWords } from '../shell/shell.ts';
import type { Binding, Environment } from '../shell/variables.ts';
import type { Lookup } from './expand.ts';
import { parseHeredocMark } from './heredoc.ts';
import type { LogicalLine } from './lines.ts';
import type { Heredoc, Stage, Value, Variable } from './model.ts';
import type { Statement } from './statement.ts';
import type { Word } from './words.ts';

/** What the instructions of a stage have settled for the shells after them. */
export interface ShellState {
  /** The words of the last SHELL. */
  shell: readonly Value[] | undefined;
  /** The variables whose value a build argument replaces. */
  readonly replaceable: Set<string>;
}

interface Owner {
  readonly stage: Stage | undefined;
  shells?: ShellState;
}

interface Source {
  readonly statement: Statement;
  readonly heredocs: readonly Heredoc[];
}

/** Stages built on stages are searched this deep for what they are based on. */
const depthLimit = 64;

/**
 * Prepares the reading of what an instruction runs, to be called in the order of the text. Variables are looked up at once,
 * since the instructions after it change them; the rest waits until it is asked for.
 */
export function shellReader(
  source: Source,
  lookup: Lookup,
  owner: Owner,
  { words, variables }: { words: readonly Value[]; variables: readonly Variable[] },
): () => Shell | undefined {
  const state = (owner.shells ??= { shell: undefined, replaceable: new Set() });
  note(state, source.statement, words, variables);
  const read = prepare(source, lookup, state);
  let shell: Shell | undefined;
  return () => (shell ??= read?.(owner.stage));
}

function note(
  state: ShellState,
  { onbuild, grammar: { keyword } }: Statement,
  words: readonly Value[],
  variables: readonly Variable[],
): void {
  if (onbuild) return;
  if (keyword === 'SHELL') state.shell = words;
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  for (const { name, value } of variables) {
    const uses = namesIn(value?.raw ?? '');
    if (keyword === 'ARG' || uses.some((used) => state.replaceable.has(used)))
      state.replaceable.add(name.text);
    else state.replaceable.delete(name.text);
  }
}

function prepare(
  { statement, heredocs }: Source,
  lookup: Lookup,
  state: ShellState,
): ((stage: Stage | undefined) => Shell) | undefined {
  const words = commandWords(statement);
  if (words === undefined) return undefined;
  const { line, form, rest } = statement;
  const { shell } = state;
  if (form === 'exec') {
    const environment = environmentOf(statement, line.text.slice(rest.start, rest.end), lookup, state);
    return () =>
      readWords(
        words.map((word) => jsonText(line, word)),
        environment,
      );
  }
  const text = scriptText(line, { start: words[0]?.start ?? rest.end, end: rest.end }, heredocs);
  const environment = environmentOf(statement, text.text, lookup, state);
  return (stage) => {
    const given = shell ?? stage?.parent?.inherited('SHELL')?.arguments;
    const interpreter = given?.map((value) => ({ text: value.text, span: () => value.span }));
    return readScript({ text, interpreter: interpreter ?? defaultShell(stage), environment });
  };
}

function commandWords({ grammar, words, form }: Statement): readonly Word[] | undefined {
  if (form === undefined) return undefined;
  if (grammar.reads === 'healthcheck') return words.slice(1);
  return ['RUN', 'CMD', 'ENTRYPOINT'].includes(grammar.keyword) ? words : undefined;
}

/** The variables of a text as they are now; only a build hands on those of ARG. */
function environmentOf(
  { onbuild, grammar }: Statement,
  text: string,
  lookup: Lookup,
  { replaceable }: ShellState,
): Environment {
  const bindings = new Map<string, Binding | undefined>();
  for (const name of onbuild ? [] : namesIn(text)) {
    if (bindings.has(name)) continue;
    const found = lookup(name);
    const isReplaceable = replaceable.has(name);
    const isGone = isReplaceable && grammar.keyword !== 'RUN';
    const certainty = isReplaceable ? 'likely' : 'sure';
    bindings.set(name, found.state === 'set' && !isGone ? { text: found.text, certainty } : undefined);
  }
  return (name) => bindings.get(name);
}

function namesIn(text: string): readonly string[] {
  return text.includes('$') ? [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '') : [];
}

/** A command that is only a heredoc runs its body; otherwise the shell gets both. */
function scriptText(
  line: LogicalLine,
  { start, end }: { start: number; end: number },
  heredocs: readonly Heredoc[],
): PositionedText {
  const command = line.text.slice(start, end);
  const [first] = heredocs;
  if (first !== undefined && heredocs.length === 1 && parseHeredocMark(command) !== undefined)
    return body(first);
  const bodies = heredocs.flatMap((heredoc) => {
    const at = heredoc.span.end;
    const mark = (text: string): PositionedText => ({ text, span: () => ({ start: at, end: at }) });
    return [mark('\n'), body(heredoc), mark(heredoc.name)];
  });
  return joined([verbatim(command, line, start), ...bodies]);
}

/** The text of a heredoc, its carriage returns and leading tabs taken out. */
function body({ raw, text, span }: Heredoc): PositionedText {
  const source = {
    text: raw,
    span: (start: number, end: number) => ({ start: span.start + start, end: span.start + end }),
  };
  if (raw === text && !raw.includes('\r')) return source;
  const lines = raw.matchAll(raw === text ? /()([^\r\n]*)\r*(\n?)/g : /(\t*)([^\r\n]*)\r*(\n?)/g);
  return joined(
    [...lines].map(([, tabs = '', content = '', feed = ''], index, all) => {
      const at = all[index]?.index ?? 0;
      return verbatim(content + feed, source, at + tabs.length);
    }),
  );
}

/** An item of the JSON form, decoded. */
function jsonText(line: LogicalLine, word: Word): PositionedText {
  const start = word.start + 1;
  const raw = line.text.slice(start, word.end - 1);
  if (!raw.includes('\\')) return verbatim(raw, line, start);
  const parts = [...raw.matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]+/g)].map(({ 0: part, index }) =>
    part.startsWith('\\')
      ? madeOf(decoded(part), line, start + index, start + index + part.length)
      : verbatim(part, line, start + index),
  );
  return joined(parts);
}

function decoded(escaped: string): string {
  const value: unknown = JSON.parse(`"${escaped}"`);
  return typeof value === 'string' ? value : '';
}

function defaultShell(stage: Stage | undefined): readonly PositionedText[] {
  const words = isWindows(stage) ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'];
  return words.map((text) => ({ text, span: () => ({ start: 0, end: 0 }) }));
}

function isWindows(stage: Stage | undefined): boolean {
  let root = stage;
  for (let depth = 0; root?.parent !== undefined && depth < depthLimit; depth += 1) root = root.parent;
  const platform = root?.from?.flag('platform')?.text ?? '';
  return /^windows\b/.test(platform) || /windows|nanoserver|servercore/i.test(root?.base?.text ?? '');
}
