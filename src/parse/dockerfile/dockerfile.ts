import type { Span } from '../../finding/place.ts';
import { readHeredocs } from './heredoc.ts';
import type { IgnoreFile } from './ignore-file.ts';
import { createInstruction } from './instruction.ts';
import type { Owner, Source } from './instruction.ts';
import { LineReader } from './lines.ts';
import type { LogicalLine } from './lines.ts';
import type { Dockerfile, Instruction, Misplaced, Problem } from './model.ts';
import { refusals } from './refusals.ts';
import { Scope } from './scope.ts';
import { buildStages, declare } from './stage.ts';
import type { StageSource } from './stage.ts';
import { parseStatement } from './statement.ts';
import type { Refusal } from './statement.ts';

/**
 * Reads a Dockerfile the way BuildKit does. Never throws: what BuildKit refuses to parse is among the problems, and the
 * rest is read as far as it goes. A text without FROM is taken for a fragment of one stage.
 */
export function parseDockerfile(text: string, ignoreFile?: IgnoreFile): Dockerfile {
  const reader = new LineReader(text);
  const { sources, problems, triggers } = readSources(reader);
  const { globals, stages, strays } = group(sources);
  problems.push(...reader.problems, ...strays.map(strayProblem));
  const scope = new Scope();
  const owner: Owner = { subject: { kind: 'Dockerfile', namespace: '', name: 'global' }, stage: undefined };
  const declarations: Instruction[] = [];
  for (const source of globals) {
    const instruction = createInstruction(source, reader.escape, scope.get, owner);
    declare(instruction, scope);
    declarations.push(instruction);
  }
  const built = buildStages(stages, reader.escape, scope);
  const instructions = [
    ...declarations,
    ...built.flatMap(({ from, instructions: body }) => [from ?? [], body].flat()),
  ];
  const { subject } = owner;
  problems.push(...instructions.flatMap(({ malformed }) => malformed.slice(0, 1).map(malformedProblem)));
  return {
    stages: built,
    globals: declarations,
    directives: reader.directives,
    comments: reader.comments,
    ignoreFile,
    misplaced: [...strays.map(misplacedOrder), ...triggers],
    problems: problems.toSorted((one, other) => one.span.start - other.span.start),
    instructions,
    subject,
    violation: (message, field, at = instructions[0]) => {
      return { message, subject, field, span: at?.span ?? { start: 0, end: 0 } };
    },
  };
}

interface Sources {
  readonly sources: Source[];
  readonly problems: Problem[];
  /** What ONBUILD must not run. */
  readonly triggers: Misplaced[];
}

function readSources(reader: LineReader): Sources {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const triggers: Misplaced[] = [];
  const report = (line: LogicalLine, refused: readonly Refusal[]): void => {
    for (const { message, trigger, start, end } of refused) {
      const span = line.span(start, end);
      if (trigger === undefined) problems.push({ message, span });
      else triggers.push({ kind: 'trigger', keyword: trigger, span });
    }
  };
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    const statement = parseStatement(line, reader.escape);
    if ('message' in statement) {
      report(line, [statement]);
      continue;
    }
    const { heredocs, refusals: open } = readHeredocs(statement, reader);
    report(line, [...refusals(statement), ...open]);
    sources.push({ statement, heredocs });
  }
  return { sources, problems, triggers };
}

interface Groups {
  readonly globals: readonly Source[];
  readonly stages: readonly StageSource[];
  /** Before the first FROM and no ARG. */
  readonly strays: readonly Source[];
}

function group(sources: readonly Source[]): Groups {
  const first = sources.findIndex(isFrom);
  if (first === -1) {
    return {
      globals: [],
      stages: sources.length === 0 ? [] : [{ from: undefined, body: sources }],
      strays: [],
    };
  }
  const stages: { from: Source; body: Source[] }[] = [];
  for (const source of sources.slice(first)) {
    if (isFrom(source)) stages.push({ from: source, body: [] });
    else stages.at(-1)?.body.push(source);
  }
  const before = sources.slice(0, first);
  return { globals: before.filter(isGlobal), stages, strays: before.filter((source) => !isGlobal(source)) };
}

function isFrom({ statement }: Source): boolean {
  return statement.grammar.keyword === 'FROM';
}

function isGlobal({ statement }: Source): boolean {
  return statement.grammar.keyword === 'ARG' && !statement.onbuild;
}

function strayProblem({ statement }: Source): Problem {
  const { line, grammar, whole } = statement;
  return {
    message: `${grammar.keyword} stands before the first FROM`,
    span: line.span(whole.start, whole.end),
  };
}

function malformedProblem(span: Span): Problem {
  return { message: 'A quote or a variable is not closed', span };
}

function misplacedOrder({ statement }: Source): Misplaced {
  const { line, grammar, whole } = statement;
  return { kind: 'order', keyword: grammar.keyword, span: line.span(whole.start, whole.end) };
}
