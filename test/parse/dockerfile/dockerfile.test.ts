import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../../src/parse/dockerfile/model.ts';
import type { Span } from '../../../src/finding/place.ts';

function problems(text: string): [string, string][] {
  return parseDockerfile(text).problems.map(({ message, span }) => [
    message,
    text.slice(span.start, span.end),
  ]);
}

describe('globals', () => {
  it('keeps the arguments before the first FROM apart from the stages', () => {
    const { globals, stages } = parseDockerfile('ARG A=1\nARG B=$A\nFROM a\nUSER b');
    expect(globals.map(({ field, variables }) => [field, variables[0]?.value?.text])).toEqual([
      ['ARG[A]', '1'],
      ['ARG[B]', '1'],
    ]);
    expect(globals[0]?.stage).toBeUndefined();
    expect(globals[0]?.violation('m').subject).toEqual({ kind: 'Dockerfile', namespace: '', name: 'global' });
    expect(stages[0]?.instructions).toHaveLength(1);
  });
});

describe('what BuildKit refuses', () => {
  it.each([
    ['FROM a\nFOO bar', 'Unknown instruction "FOO"', 'FOO'],
    ['FROM a\nRUN <<EOF\nx', 'The heredoc has no line "EOF"', '<<EOF'],
    ['FROM', 'FROM requires at least one argument', 'FROM'],
    ['FROM a b', 'FROM requires an image, or an image, AS and a name', 'FROM a b'],
    ['FROM a AS 1b', 'A stage name is a letter, then letters, digits, ".", "_" and "-"', '1b'],
    ['FROM a\nCOPY a', 'COPY requires at least two arguments', 'COPY a'],
    ['FROM a\nADD --chown=1 a', 'ADD requires at least two arguments', 'ADD --chown=1 a'],
    ['FROM a\nUSER', 'USER requires at least one argument', 'USER'],
    ['FROM a\nENV', 'ENV requires at least one argument', 'ENV'],
    ['FROM a\nENV A', 'A name without a value', 'A'],
    ['FROM a\nENV A=b C', 'Every word must have the form NAME=value', 'C'],
    ['FROM a\nLABEL =b', 'LABEL without a name', '=b'],
    ['FROM a\nEXPOSE', 'EXPOSE requires at least one argument', 'EXPOSE'],
    ['FROM a\nVOLUME []', 'VOLUME requires at least one argument', 'VOLUME []'],
    ['FROM a\nSHELL bash -c', 'SHELL requires the JSON form', 'SHELL bash -c'],
    ['FROM a\nRUN ["a", 1]', 'A JSON form holds only strings', '["a", 1]'],
    ['FROM a\nHEALTHCHECK curl x', 'HEALTHCHECK requires CMD or NONE', 'HEALTHCHECK curl x'],
    ['FROM a\nHEALTHCHECK NONE x', 'HEALTHCHECK NONE takes no arguments', 'HEALTHCHECK NONE x'],
    ['FROM a\nHEALTHCHECK CMD', 'HEALTHCHECK CMD requires a command', 'HEALTHCHECK CMD'],
    ['FROM a\nONBUILD', 'ONBUILD requires an instruction', 'ONBUILD'],
    ['FROM a\nCOPY "b c" /d', 'A quote or a variable is not closed', '"b'],
    ['FROM a\nENV A=1 B=${C', 'A quote or a variable is not closed', '${C'],
    ['FROM a\nCOPY <<EOF /d\n${{ e }}\nEOF', 'A quote or a variable is not closed', '${{ e }}\n'],
    ['FROM a\nCOPY --from a b c', 'The flag --from has no value', '--from'],
    ['FROM a\nCOPY --chown=1 --chown=2 a b', 'The flag --chown is given twice', '--chown=2'],
    ['FROM a\nCOPY --link=maybe a b', 'The flag --link must be true or false', '--link=maybe'],
    ['USER a\nFROM b', 'USER stands before the first FROM', 'USER a'],
    ['FROM a\n\\\n', 'Unknown instruction ""', ''],
  ])('reports %j', (text, message, at) => {
    expect(problems(text)).toEqual([[message, at]]);
  });

  it.each([
    'FROM a\nRUN',
    'FROM a\nCMD []',
    'FROM a\nENTRYPOINT []',
    'FROM a\nRUN --mount=type=ssh --mount=type=cache,target=/x y',
    'FROM a\nCOPY --later-flag=x a b',
    'FROM a\nRUN [ -f x ] && y',
    'from a as b\nrun x',
  ])('accepts %j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('reports every problem in the order of the text', () => {
    expect(problems('USER a\nFROM b\nFOO\nCOPY x').map(([message]) => message)).toEqual([
      'USER stands before the first FROM',
      'Unknown instruction "FOO"',
      'COPY requires at least two arguments',
    ]);
  });

  it('does not repeat a whole file as the name of an instruction', () => {
    expect(problems('x'.repeat(1_000_000))[0]?.[0]).toBe(`Unknown instruction "${'x'.repeat(40)}"`);
  });
});

describe('hostile text', () => {
  const words =
    'FROM a|ARG A|ENV|RUN|COPY|ONBUILD|HEALTHCHECK CMD|# escape=`|<<EOF|<<-"E"|EOF|A|=|--|--x=|:-';
  const signs = ' |\n|\r\n|\t|\\\n|`\n|\\|`|"|\'|$|${|}|[|]|,|#|/|1|\uFEFF|\u0000|\u00A0|\u{1F4A5}|\uD800';
  const piece = fc.constantFrom(...words.split('|'), ...signs.split('|'));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('never throws, and every span lies in the text and in its instruction', () => {
    fc.assert(
      fc.property(text, (source) => {
        const dockerfile = parseDockerfile(source);
        const instructions = instructionsOf(dockerfile);
        for (const span of [...dockerfile.problems, ...dockerfile.directives].map((item) => item.span)) {
          expectInside(span, { start: 0, end: source.length });
        }
        let end = 0;
        for (const instruction of instructions) {
          expectInside(instruction.span, { start: end, end: source.length });
          for (const span of spansOf(instruction)) expectInside(span, instruction.span);
          end = instruction.span.end;
          for (const heredoc of instruction.heredocs) {
            expectInside(heredoc.span, { start: end, end: source.length });
            end = heredoc.span.end;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every word of an instruction without continuations as it stands in the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const instruction of instructionsOf(parseDockerfile(source))) {
          if (source.slice(instruction.span.start, instruction.span.end).includes('\n')) continue;
          for (const { raw, span } of instruction.arguments)
            expect(source.slice(span.start, span.end)).toBe(raw);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the words of two files joined as it reads each alone', () => {
    const line = fc.stringMatching(/^[a-z $"'{}:=-]{0,20}$/);
    fc.assert(
      fc.property(line, line, (one, other) => {
        const rawWords = (source: string): string[] =>
          instructionsOf(parseDockerfile(source)).flatMap((instruction) =>
            instruction.arguments.map(({ raw }) => raw),
          );
        expect(rawWords(`RUN ${one}\nRUN ${other}`)).toEqual([
          ...rawWords(`RUN ${one}`),
          ...rawWords(`RUN ${other}`),
        ]);
      }),
    );
  });

  it.each([
    ['a line of a megabyte', `FROM a\nRUN ${'a '.repeat(500_000)}`],
    ['100,000 lines', `FROM a\n${'RUN a\n'.repeat(100_000)}`],
    ['100,000 continuation lines', `FROM a\nRUN a${' \\\n b'.repeat(100_000)}`],
    ['a megabyte of blanks', `#${' '.repeat(1_000_000)}x\nFROM a\nRUN x${' '.repeat(1_000_000)}y`],
    ['a megabyte of backslashes', `FROM a\nENV A=${'\\'.repeat(1_000_000)}`],
    ['a megabyte of open substitutions', `FROM a\nENV A=${'${A:-'.repeat(200_000)}`],
    ['a megabyte of open heredocs', `FROM a\nRUN ${'<<A '.repeat(250_000)}\n${'B\n'.repeat(500_000)}`],
    ['a megabyte of brackets', `FROM a\nRUN ${'['.repeat(1_000_000)}`],
    [
      'a chain of 20,000 stages',
      Array.from({ length: 20_000 }, (_, at) => `FROM s${at} AS s${at + 1}\nENV A=$B`).join('\n'),
    ],
    [
      '20,000 stages on 20,000 triggers',
      `FROM a AS b\n${'ONBUILD RUN x\n'.repeat(20_000)}${'FROM b\n'.repeat(20_000)}`,
    ],
  ])('reads %s', (_name, source) => {
    expect(parseDockerfile(source).stages.length).toBeGreaterThan(0);
  });
});

function instructionsOf({ globals, stages }: Dockerfile): Instruction[] {
  return [
    ...globals,
    ...stages.flatMap(({ from, instructions }) => (from ? [from, ...instructions] : instructions)),
  ];
}

function spansOf(instruction: Instruction): Span[] {
  const { flags, variables } = instruction;
  return [
    ...instruction.arguments.map(({ span }) => span),
    ...flags.flatMap((flag) => [flag.span, flag.value.span]),
    ...variables.flatMap((variable) => [
      variable.span,
      variable.name.span,
      variable.value?.span ?? variable.span,
    ]),
  ];
}

function expectInside(span: Span, outer: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(outer.start);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(outer.end);
}
