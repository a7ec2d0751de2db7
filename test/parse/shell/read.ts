import type { Command, Shell } from '../../../src/parse/shell/model.ts';
import type { PositionedText } from '../../../src/parse/shell/positioned.ts';
import { readScript } from '../../../src/parse/shell/shell.ts';

/** A text that is the original itself. */
function original(text: string): PositionedText {
  return { text, span: (start, end) => ({ start, end }) };
}

/** Reads a script as bash gets it; `variables` are certain. */
export function read(script: string, variables: Readonly<Record<string, string>> = {}): Shell {
  return readScript({
    text: original(script),
    interpreter: [original('/bin/bash'), original('-c')],
    environment: (name) => {
      const text = variables[name];
      return text === undefined ? undefined : { text, certainty: 'sure' };
    },
  });
}

/** Each command as one line, its wrappers and what is not known left out. */
export function lines(script: string, variables: Readonly<Record<string, string>> = {}): readonly string[] {
  return read(script, variables).commands.map(line);
}

export function line({ program = '?', words }: Command): string {
  return [program, ...words.map(({ text }) => text)].join(' ');
}

/** The command of that program. */
export function command(script: string, program: string): Command {
  const found = read(script).commands.find((one) => one.program === program);
  if (found === undefined) throw new Error(`No ${program} in: ${script}`);
  return found;
}
