import { readHeredocs } from './heredoc.ts';
import { createInstruction } from './instruction.ts';
import type { Owner, Source } from './instruction.ts';
import { LineReader } from './lines.ts';
import type { LogicalLine } from './lines.ts';
import type { Dockerfile, Instruction, Problem } from './model.ts';
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
export function parseDockerfile(text: string): Dockerfile {
  const reader = new LineReader(text);
  const { sources, problems } = readSources(reader);
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
  return {
    stages: buildStages(stages, reader.escape, scope),
    globals: declarations,
    directives: reader.directives,
    problems: problems.toSorted((one, other) => one.span.start - other.span.start),
  };
}

function readSources(reader: LineReader): { sources: Source[]; problems: Problem[] } {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const report = (line: LogicalLine, refused: readonly Refusal[]): void => {
    for (const { message, start, end } of refused) problems.push({ message, span: line.span(start, end) });
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
  return { sources, problems };
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
