import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import type { Shell } from '../shell/model.ts';
import type { IgnoreFile } from './ignore-file.ts';

/** A Dockerfile as BuildKit reads it. All spans are offsets into the original text. */
export interface Dockerfile {
  /** In order; a text without FROM is one stage without `from`. */
  readonly stages: readonly Stage[];
  /** The ARG instructions before the first FROM. */
  readonly globals: readonly Instruction[];
  /** `syntax`, `escape` and `check` comments at the top. */
  readonly directives: readonly Directive[];
  /** In the order of the text, directives and those between continuation lines included; not what a heredoc holds. */
  readonly comments: readonly Comment[];
  /** What BuildKit refuses to parse, in the order of the text. */
  readonly problems: readonly Problem[];
  /** What BuildKit understands and refuses where it stands; it belongs to no stage, and what ONBUILD must not run is no problem. */
  readonly misplaced: readonly Misplaced[];
  /** What the build leaves out of its context; `undefined` without such a file or when it is not known. */
  readonly ignoreFile: IgnoreFile | undefined;
  /** All of them in the order of the text, FROM and the ARGs before it included. */
  readonly instructions: readonly Instruction[];
  readonly subject: Subject;
  /** On an instruction, a directive or a word of them, else on the first instruction. */
  violation(message: string, field: string, at?: { readonly span: Span }): Violation;
}

export interface Directive {
  /** Lower case. */
  readonly name: string;
  readonly value: Value;
  readonly span: Span;
}

export interface Comment {
  /** Without the `#` and white space around it. */
  readonly text: string;
  readonly span: Span;
}

/** `message` is one sentence without a full stop. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** An instruction before the first FROM, or one that ONBUILD must not run. */
export interface Misplaced {
  readonly kind: 'order' | 'trigger';
  readonly keyword: string;
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
  /** What was worked out about it; see `perPart`. */
  readonly notes: Map<unknown, unknown>;
  /** On FROM, else on the first instruction. */
  violation(message: string): Violation;
}

export interface Instruction {
  /** Upper case; of the trigger for ONBUILD. */
  readonly keyword: string;
  /** The first word as written: the keyword or ONBUILD. */
  readonly head: string;
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
  /** The comments above it, down from the last instruction or empty comment; directives are none. */
  readonly comments: readonly Comment[];
  /** Its last line, where one of its continuation lines is empty. */
  readonly emptyContinuation: Span | undefined;
  /** The variables that the builder substitutes in it and that no instruction before it declares; the base image may. */
  readonly strays: readonly string[];
  /** Its words with a quote or variable that is not closed, which the builder refuses. */
  readonly malformed: readonly Span[];
  /** What RUN, CMD, ENTRYPOINT or HEALTHCHECK CMD runs, in either form; read when first asked for. */
  readonly shell: Shell | undefined;
  /** Of ARG, ENV and LABEL. */
  readonly variables: readonly Variable[];
  /** Identity inside the stage: `USER`, `ENV[NAME]`, `RUN[1a2b3c4d]` (of the command's SHA-256); never holds a value. */
  readonly field: string;
  /** What was worked out about it; see `perPart`. */
  readonly notes: Map<unknown, unknown>;
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
  /** In the old form `NAME value`. */
  readonly isSpaced: boolean;
  /** `ENV[NAME]`. */
  readonly field: string;
}

export interface Heredoc {
  readonly name: string;
  /** The name is quoted: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** With `<<-` without the leading tabs. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** The body, without the line of the terminator. */
  readonly span: Span;
}

export interface Value {
  /** Quotes and escapes removed, variables expanded as far as they are known, the rest as written. */
  readonly text: string;
  /** Whether `text` is what the build uses when no build argument is given. */
  readonly known: boolean;
  /** The end of `text` after the last thing that is not known; all of it where it is known. */
  readonly tail: string;
  /** The same for a build that is given nothing, where arguments without default are empty; `undefined` if that is not known either. */
  readonly bare: string | undefined;
  /** As written, without continuations. */
  readonly raw: string;
  readonly span: Span;
}
