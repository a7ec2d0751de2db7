import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';

/** A Dockerfile as BuildKit reads it. All spans are offsets into the original text. */
export interface Dockerfile {
  /** In order; a text without FROM is one stage without `from`. */
  readonly stages: readonly Stage[];
  /** The ARG instructions before the first FROM. */
  readonly globals: readonly Instruction[];
  /** `syntax`, `escape` and `check` comments at the top. */
  readonly directives: readonly Directive[];
  /** What BuildKit refuses to parse, in the order of the text. */
  readonly problems: readonly Problem[];
}

export interface Directive {
  /** Lower case. */
  readonly name: string;
  readonly value: Value;
  readonly span: Span;
}

/** `message` is one sentence without a full stop. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

export interface Stage {
  readonly index: number;
  /** As written after AS. */
  readonly name: string | undefined;
  readonly isFinal: boolean;
  readonly from: Instruction | undefined;
  /** Image or stage named by FROM, variables expanded. */
  readonly base: Value | undefined;
  /** The earlier stage that FROM names. */
  readonly parent: Stage | undefined;
  /** Without FROM; ONBUILD triggers included, they take effect only in stages built on this one. */
  readonly instructions: readonly Instruction[];
  readonly subject: Subject;
  /** The last instruction of this stage with this keyword that is no ONBUILD trigger. */
  last(keyword: string): Instruction | undefined;
  /** The instruction in effect: of this stage, else of its parents and their ONBUILD triggers. */
  inherited(keyword: string): Instruction | undefined;
  /** The stage before this one that `--from=reference` names, by name or index; otherwise it is an image. */
  earlier(reference: string): Stage | undefined;
  /** On FROM, else on the first instruction. */
  violation(message: string): Violation;
}

export interface Instruction {
  /** Upper case; of the trigger for ONBUILD. */
  readonly keyword: string;
  /** `undefined` for an ARG before the first FROM. */
  readonly stage: Stage | undefined;
  readonly onbuild: boolean;
  /** From the keyword (ONBUILD included) to the end of the last argument; heredoc bodies are outside. */
  readonly span: Span;
  readonly flags: readonly Flag[];
  /** `exec` for the JSON form; `undefined` for instructions that have only one form. */
  readonly form: 'exec' | 'shell' | undefined;
  /**
   * Words, or JSON items in exec form, after the flags. USER, WORKDIR, STOPSIGNAL and MAINTAINER have one: the whole text.
   * HEALTHCHECK begins with CMD or NONE. Words of a shell command are split at blanks only, operators are not told apart.
   */
  readonly arguments: readonly Value[];
  /** The text after the flags, continuations and the comments inside them removed. */
  readonly command: string;
  /** What RUN hands to the shell: the command, or the heredoc that stands for it, or the command and its heredocs. */
  readonly script: string;
  readonly heredocs: readonly Heredoc[];
  /** Of ARG, ENV and LABEL. */
  readonly variables: readonly Variable[];
  /** Identity inside the stage: `USER`, `ENV[NAME]`, `RUN[1a2b3c4d]` (of the command's SHA-256); never holds a value. */
  readonly field: string;
  /** Value of the last flag of that name, without `--`; `true` for a flag without a value. */
  flag(name: string): Value | undefined;
  /** On the whole instruction, or on one of its words or variables. */
  violation(message: string, at?: { readonly span: Span; readonly field?: string }): Violation;
}

export interface Flag {
  /** Without `--`. */
  readonly name: string;
  readonly value: Value;
  readonly span: Span;
}

export interface Variable {
  readonly name: Value;
  /** `undefined` for an ARG without default. */
  readonly value: Value | undefined;
  readonly span: Span;
  /** `ENV[NAME]`. */
  readonly field: string;
}

export interface Heredoc {
  readonly name: string;
  /** The name is quoted: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** With `<<-` without the leading tabs. */
  readonly text: string;
  /** The body, without the line of the terminator. */
  readonly span: Span;
}

export interface Value {
  /** Quotes and escapes removed, variables expanded as far as they are known, the rest as written. */
  readonly text: string;
  /** Whether `text` is what the build uses when no build argument is given. */
  readonly known: boolean;
  /** As written, without continuations. */
  readonly raw: string;
  readonly span: Span;
}
