import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Span } from '../finding/place.ts';
import type { Command } from '../parse/shell/model.ts';

export interface Mode {
  readonly text: string;
  readonly span: Span;
  readonly isSetuid: boolean;
  /** Everybody may write, and delete what others wrote. */
  readonly isWorldWritable: boolean;
}

/** The modes of files that an instruction sets: with chmod, install and mkdir, or the flag of COPY and ADD. */
export function fileModes(instruction: Instruction): readonly Mode[] {
  const flag = instruction.flag('chmod');
  const given =
    instruction.keyword === 'RUN' ? (instruction.shell?.commands ?? []).flatMap(modeOf) : (flag ?? []);
  return [given].flat().flatMap((word) => {
    const read = word.known ? (octal(word.text) ?? symbolic(word.text)) : undefined;
    return read === undefined ? [] : { ...read, text: word.text, span: word.span };
  });
}

function modeOf(command: Command): Command['words'] {
  if (command.program === 'chmod' && !command.has('--reference')) return command.operands().slice(0, 1);
  const isMode = command.program === 'install' || command.program === 'mkdir';
  return isMode ? command.optionValues('-m', '--mode') : [];
}

type Bits = Pick<Mode, 'isSetuid' | 'isWorldWritable'>;

function octal(text: string): Bits | undefined {
  if (!/^[0-7]{1,5}$/.test(text)) return undefined;
  const mode = Number.parseInt(text, 8);
  return { isSetuid: (mode & 0o4000) !== 0, isWorldWritable: (mode & 0o1002) === 0o002 };
}

/** Without a letter before `+w`, the umask decides, which keeps others out; it does not keep `+s` out. */
function symbolic(text: string): Bits | undefined {
  const clauses = text.split(',').map((clause) => /^([ugoa]*)([+=])([rwxXst]+)$/.exec(clause));
  if (clauses.every((clause) => clause === null)) return undefined;
  const sets = (who: RegExp, what: string): boolean =>
    clauses.some(
      (clause) => clause !== null && who.test(clause[1] ?? '') && clause[3]?.includes(what) === true,
    );
  return {
    isSetuid: sets(/^$|[ua]/, 's'),
    isWorldWritable: sets(/[oa]/, 'w') && !sets(/^$|[oa]/, 't'),
  };
}
