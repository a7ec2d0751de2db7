import type { DockerfileIntention } from '../../../finding/edit.ts';
import type { Variable } from '../../../parse/dockerfile/model.ts';
import { mending, respelled } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['ENV', 'LABEL'], {
  summary: 'ENV or LABEL in the old form without an equals sign',
  severity: 'info',
  why: 'The old form takes the rest of the line for one value: a second pair becomes part of the first.',
  fix: 'Write `ENV NAME=value`.',
  references: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
  equivalents: ['buildkit:LegacyKeyValueFormat'],

  *check(instruction) {
    const { keyword, variables } = instruction;
    const [variable] = variables;
    if (variable?.isSpaced === true) {
      const message = `${keyword} ${variable.name.text} is written without an equals sign`;
      yield { ...instruction.violation(message), ...mending(withSign(instruction.command, variable)) };
    }
  },

  examples: {
    bad: ['FROM debian:12\nENV A b c=d #!\nLABEL name app #!\n'],
    good: ['FROM debian:12\nENV A=b C="d e"\nLABEL name=app\nARG A=b C\n'],
  },
});

/** The value in double quotes where it needs some; one that has quotes or escapes of its own besides is left alone. */
function withSign(command: string, { name, value }: Variable): DockerfileIntention | undefined {
  if (value === undefined) return undefined;
  const { span, raw } = value;
  const isWord = /^(?:[^\s"'\\`]+|"[^"\\`]*"|'[^']*')$/.test(raw);
  if (!isWord && /["'\\`]/.test(raw)) return undefined;
  const quote = isWord ? '' : '"';
  const gap = { start: name.span.end, end: span.start };
  const last = { start: span.end, end: span.end };
  return respelled(
    { at: gap, from: command.slice(name.raw.length, -raw.length), to: `=${quote}` },
    { at: last, from: '', to: quote },
  );
}
