import type { Subject } from '../../finding/finding.ts';
import type { Binding } from './expand.ts';
import { createInstruction } from './instruction.ts';
import type { Owner, Source } from './instruction.ts';
import type { Instruction, Stage, Value } from './model.ts';
import { Scope } from './scope.ts';

export type { Stage } from './model.ts';

/** The statements from one FROM to the next; without `from` for a text that has none. */
export interface StageSource {
  readonly from: Source | undefined;
  readonly body: readonly Source[];
}

interface Built {
  readonly stage: Stage;
  readonly legacy: Legacy;
}

/** What a stage hands to the stages built on it, its ONBUILD triggers run. */
interface Legacy {
  readonly scope: Scope;
  /** The instruction in effect, by keyword. */
  readonly effective: ReadonlyMap<string, Instruction>;
}

interface Context {
  readonly escape: string;
  readonly globals: Scope;
  readonly count: number;
  readonly built: Built[];
  /** By name in lower case; the last stage of a name. */
  readonly byName: Map<string, Built>;
}

/** Makes the stages in order; each may build on the ones before it. */
export function buildStages(sources: readonly StageSource[], escape: string, globals: Scope): Stage[] {
  const context: Context = { escape, globals, count: sources.length, built: [], byName: new Map() };
  for (const source of sources) {
    const built = buildStage(source, context);
    context.built.push(built);
    if (built.stage.name !== undefined) context.byName.set(built.stage.name.toLowerCase(), built);
  }
  return context.built.map(({ stage }) => stage);
}

/** Records what an ARG or ENV declares. */
export function declare(instruction: Instruction, scope: Scope): void {
  if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') return;
  for (const { name, value } of instruction.variables) {
    const binding = value && bindingOf(value);
    if (instruction.keyword === 'ARG') scope.setArg(name.text, binding);
    else if (binding !== undefined && name.known) scope.setEnv(name.text, binding);
  }
}

function bindingOf(value: Value): Binding {
  return value.known ? { state: 'set', text: value.text } : { state: 'unknown' };
}

function buildStage(source: StageSource, context: Context): Built {
  const index = context.built.length;
  const isFinal = index === context.count - 1;
  const name = nameOf(source);
  const subject = { kind: 'Stage', namespace: '', name: name ?? (isFinal ? 'final' : String(index)) };
  const owner: Owner = { subject, stage: undefined };
  const from = source.from && createInstruction(source.from, context.escape, context.globals.get, owner);
  const base = from?.arguments[0];
  const parent = base?.known === true ? context.byName.get(base.text.toLowerCase()) : undefined;
  const scope = new Scope(context.globals, parent?.legacy.scope);
  const instructions = source.body.map((statement) => {
    const instruction = createInstruction(statement, context.escape, scope.get, owner);
    if (!instruction.onbuild) declare(instruction, scope);
    return instruction;
  });
  const own = instructions.filter((instruction) => !instruction.onbuild);
  const effective = overlay(parent?.legacy.effective, own);
  owner.stage = {
    index,
    name,
    isFinal,
    from,
    base,
    parent: parent?.stage,
    instructions,
    subject,
    notes: new Map(),
    ...lookups(index, own, effective, context),
    violation: (message) => violation(message, subject, from ?? instructions[0]),
  };
  return { stage: owner.stage, legacy: bequeath(owner.stage, scope, effective, context) };
}

function bequeath(
  stage: Stage,
  scope: Scope,
  effective: ReadonlyMap<string, Instruction>,
  { globals }: Context,
): Legacy {
  const triggers = stage.instructions.filter((instruction) => instruction.onbuild);
  if (triggers.length === 0) return { scope, effective };
  const extended = new Scope(globals, scope);
  for (const trigger of triggers) declare(trigger, extended);
  return { scope: extended, effective: overlay(effective, triggers) };
}

function nameOf({ from }: StageSource): string | undefined {
  const word = from?.statement.words[2];
  return word && from?.statement.line.text.slice(word.start, word.end);
}

/** What is in effect after `instructions`: an ENTRYPOINT discards the CMD of the parents. */
function overlay(
  parent: ReadonlyMap<string, Instruction> | undefined,
  instructions: readonly Instruction[],
): ReadonlyMap<string, Instruction> {
  const effective = new Map(parent);
  const own = new Map(instructions.map((instruction) => [instruction.keyword, instruction]));
  if (own.has('ENTRYPOINT')) effective.delete('CMD');
  for (const [keyword, instruction] of own) effective.set(keyword, instruction);
  return effective;
}

function lookups(
  index: number,
  own: readonly Instruction[],
  effective: ReadonlyMap<string, Instruction>,
  { built, byName }: Context,
): Pick<Stage, 'last' | 'inherited' | 'earlier'> {
  const last = new Map(own.map((instruction) => [instruction.keyword, instruction]));
  return {
    last: (keyword) => last.get(keyword),
    inherited: (keyword) => effective.get(keyword),
    earlier: (reference) => {
      const found = /^\d+$/.test(reference) ? built[Number(reference)] : byName.get(reference.toLowerCase());
      return found !== undefined && found.stage.index < index ? found.stage : undefined;
    },
  };
}

function violation(
  message: string,
  subject: Subject,
  at: Instruction | undefined,
): ReturnType<Stage['violation']> {
  return at?.violation(message) ?? { message, subject, field: 'FROM', span: { start: 0, end: 0 } };
}
