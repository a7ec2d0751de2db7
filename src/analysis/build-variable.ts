import { groupBy } from '../finding/group-by.ts';
import type { Instruction, Stage } from '../parse/dockerfile/model.ts';
import { perPart } from '../parse/dockerfile/per-part.ts';
import type { Command } from '../parse/shell/model.ts';
import { stagesBelow } from './package-layer.ts';

/** What a variable holds; `known` is false where the file does not settle it. */
export interface Held {
  readonly text: string;
  readonly known: boolean;
}

/** One place where a variable gets a value; `start` is an offset into the file. */
interface Setting extends Held {
  readonly name: string;
  readonly start: number;
  readonly isInherited: boolean;
}

type Settings = ReadonlyMap<string, readonly Setting[]>;

/**
 * The value that one of the variables has for a command: of the command itself, of the script before it, of ENV and ARG
 * before it, the stages below included. What the base image sets is not known. Names count in either case.
 */
export function buildVariable(
  instruction: Instruction,
  command: Command,
  names: readonly string[],
): Held | undefined {
  const wanted = names.map((name) => name.toLowerCase());
  for (const [name, value] of command.assignments) if (wanted.includes(name.toLowerCase())) return value;
  const assigned = latest(settingsOfScript(instruction), wanted, command.span.start);
  return assigned ?? declared(instruction, wanted);
}

function declared(instruction: Instruction, wanted: readonly string[]): Held | undefined {
  for (const at of stagesBelow(instruction.stage)) {
    const isOwn = at === instruction.stage;
    const found = latest(settingsOfStage(at), wanted, instruction.span.start, isOwn);
    if (found !== undefined) return found;
  }
  return undefined;
}

function latest(
  settings: Settings,
  wanted: readonly string[],
  before: number,
  isOwn = true,
): Held | undefined {
  const found = wanted.flatMap((name) => {
    const given = settings.get(name)?.findLast((one) => one.start < before && (isOwn || one.isInherited));
    return given ?? [];
  });
  return found.toSorted((one, other) => other.start - one.start)[0];
}

/** ARG ends with its stage. */
const settingsOfStage = perPart((stage: Stage): Settings =>
  byName(
    stage.instructions
      .filter(({ keyword, onbuild }) => (keyword === 'ENV' || keyword === 'ARG') && !onbuild)
      .flatMap(({ keyword, span, variables }) =>
        variables.map(({ name, value }) => ({
          name: name.text,
          text: value?.text ?? '',
          known: value?.known === true,
          start: span.start,
          isInherited: keyword === 'ENV',
        })),
      ),
  ),
);

/** What a script assigns for the commands after it, not for one of them. */
const settingsOfScript = perPart((instruction: Instruction): Settings =>
  byName(
    (instruction.shell?.assignments ?? []).flatMap(({ name, value: { text, known }, span, command }) => {
      const isKept = command === undefined || /^(?:export|declare|typeset)$/.test(command.program ?? '');
      return isKept ? { name, text, known, start: span.start, isInherited: false } : [];
    }),
  ),
);

function byName(settings: readonly Setting[]): Settings {
  return groupBy(settings, ({ name }) => name.toLowerCase());
}

/** Whether a switch is on; one that nobody knows counts as on. */
export function isOn(value: Held | undefined): boolean {
  return value !== undefined && (!value.known || !/^(?:0|false|no|off|n|f)?$/i.test(value.text.trim()));
}
