import type { Span } from '../../finding/place.ts';

/** What a shell is given to run. All spans are offsets into the original text of the file. */
export interface Shell {
  /** Only `posix` has commands; the others are left alone. */
  readonly language: Language;
  /** Base name of the program that reads the script, in lower case: `sh`, `bash`, `powershell`, `python3`; empty for exec form. */
  readonly interpreter: string;
  /** Options in force when the script starts: `errexit`, `nounset`, `pipefail`, `xtrace`. */
  readonly options: ReadonlySet<string>;
  /** Every simple command that may run, in the order of the text, whatever it stands in; what it unfolds to comes after it. */
  readonly commands: readonly Command[];
  /** `NAME=value` wherever it stands: alone, before a command, after `env`, `export`, `declare`, `local` or `readonly`. */
  readonly assignments: readonly Assignment[];
  /** Where the script does not parse; the commands are those that could be read all the same. */
  readonly problems: readonly ShellProblem[];
  /** False when a limit (length, nesting, number of commands) left something unread; the problems name it. */
  readonly isWhole: boolean;
}

export type Language = 'posix' | 'powershell' | 'cmd' | 'other';

/** `message` is one sentence without a full stop. */
export interface ShellProblem {
  readonly message: string;
  readonly span: Span;
}

/** One simple command, its wrappers taken off. */
export interface Command {
  /** Base name: `apt-get` for `/usr/bin/apt-get`; lower case without `.exe` on Windows; `undefined` when only the run knows. */
  readonly program: string | undefined;
  /** The program as written. */
  readonly path: Word;
  /** The arguments. */
  readonly words: readonly Word[];
  /** What runs it, outermost first: `sudo`, `env`, `xargs`, `time` … with their own flags and values. */
  readonly wrappers: readonly Wrapper[];
  /** `NAME=value` before it and of its `env`; the last of a name. */
  readonly assignments: ReadonlyMap<string, Word>;
  /** Its own, then those of the groups around it. */
  readonly redirects: readonly Redirect[];
  /** The next command of the pipeline; the first one of a group. */
  readonly pipesInto: Command | undefined;
  /** The command before it in the pipeline; the last one of a group. */
  readonly pipedFrom: Command | undefined;
  /** Everything its output reaches through pipes, in order, the commands inside groups included. */
  readonly downstream: readonly Command[];
  /** The `sh -c`, `eval`, `su -c`, `find -exec` or here-document's shell that runs it. */
  readonly runBy: Command | undefined;
  /** The command in whose words or redirections its output is substituted: `eval` for `eval "$(this)"`, `bash` for `bash <(this)`. */
  readonly substitutedInto: Command | undefined;
  /** The strongest condition it stands under. */
  readonly runs: Condition;
  /** Whether a `|| …` behind it (or behind its group) or a leading `!` hides that it fails. */
  readonly mayFail: boolean;
  /** Shell options in force where it stands: `errexit`, `nounset`, `pipefail`, `xtrace`. */
  readonly options: ReadonlySet<string>;
  /** From its first wrapper or assignment to its last word or redirection. */
  readonly span: Span;
  /** The first operand, when it is known: `install` of `apt-get -y install curl`. */
  readonly subcommand: string | undefined;
  /** The words that are flags, in order; those after `--` are none. */
  readonly flags: readonly Word[];
  /** Whether one of the flags is given, as `-y`, in a cluster as `-qy`, as `--flag` or `--flag=value`. */
  has(...names: readonly string[]): boolean;
  /** The value of the last of these flags: `-ofile`, `-o file`, `--output=file`, `--output file`. */
  option(...names: readonly string[]): Word | undefined;
  /** The values of all of these flags, in order. */
  optionValues(...names: readonly string[]): readonly Word[];
  /**
   * The words that are neither flags nor values of flags. Which flags of common programs take a value is known;
   * `valueFlags` adds others (`-o`, `--output`).
   */
  operands(...valueFlags: readonly string[]): readonly Word[];
}

/**
 * `always`: nothing but the commands before it decides · `on-success`: behind `&&` · `maybe`: in a branch, a loop or a
 * function · `on-failure`: behind `||`.
 */
export type Condition = 'always' | 'on-success' | 'maybe' | 'on-failure';

export interface Word {
  /** Quotes and escapes removed, braces and known variables expanded; what is unknown as written. */
  readonly text: string;
  /**
   * Whether `text` is certainly what the program gets. False for unknown variables, substitutions and patterns, and for
   * the default of an ARG, which a build argument replaces.
   */
  readonly known: boolean;
  readonly span: Span;
}

export interface Wrapper {
  /** Base name: `sudo`. */
  readonly program: string;
  /** Its flags, their values and its own operands. */
  readonly words: readonly Word[];
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<>`, `>&`, `<&`, `>|`, `&>`, `&>>`, `<<`, `<<-`, `<<<`. */
  readonly operator: string;
  /** The number before the operator. */
  readonly descriptor: number | undefined;
  /** The file or descriptor; for `<<` and `<<-` the text of the here-document, for `<<<` the string. */
  readonly target: Word | undefined;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
  /** Of the whole `NAME=value`. */
  readonly span: Span;
  /** The command it is made for: `NAME=value command`, `env NAME=value command`, `export NAME=value`. */
  readonly command: Command | undefined;
}
