import type { Instruction, Stage } from '../parse/dockerfile/model.ts';
import { perPart } from '../parse/dockerfile/per-part.ts';
import type { Command } from '../parse/shell/model.ts';
import { packageOperation } from '../parse/shell/packages.ts';
import { stagesBelow } from './package-layer.ts';

/** A setting of a program's configuration. */
export interface Setting {
  /** The text that sets it. */
  readonly text: RegExp;
  /** The files of the configuration. */
  readonly file: RegExp;
}

/** Offset of the first instruction of a stage that sets it. */
const firstOf = perPart((_: Stage) => new Map<Setting, number>());

/**
 * Whether a setting holds for an instruction: a RUN up to it writes the text, or a COPY before it brings a file of the
 * configuration, whose content nobody knows.
 */
export function isSettingWritten(instruction: Instruction, setting: Setting): boolean {
  for (const at of stagesBelow(instruction.stage)) {
    if (firstIn(at, setting) <= instruction.span.start) return true;
  }
  return false;
}

function firstIn(stage: Stage, setting: Setting): number {
  const ofStage = firstOf(stage);
  let first = ofStage.get(setting);
  if (first === undefined) {
    first = stage.instructions.find((one) => sets(one, setting))?.span.start ?? Infinity;
    ofStage.set(setting, first);
  }
  return first;
}

function sets({ keyword, arguments: words, heredocs, shell }: Instruction, { text, file }: Setting): boolean {
  if (heredocs.some((heredoc) => text.test(heredoc.text))) return true;
  if (keyword === 'COPY' || keyword === 'ADD') {
    return heredocs.length === 0 && words.some((word) => file.test(word.text));
  }
  if (keyword !== 'RUN') return false;
  return (shell?.commands ?? []).some(
    (command) =>
      (isKept(command) && text.test(command.words.map((word) => word.text).join(' '))) ||
      command.redirects.some(({ target }) => target !== undefined && text.test(target.text)),
  );
}

/** Whether what a command is told may last: not the flags of an installation. */
function isKept(command: Command): boolean {
  const action = packageOperation(command)?.action;
  return action === undefined || action === 'other';
}
