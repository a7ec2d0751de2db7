import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../src/parse/dockerfile/model.ts';
import type { Shell } from '../../../src/parse/shell/model.ts';
import { line } from './read.ts';

function instructions(text: string): readonly Instruction[] {
  return parseDockerfile(text).stages.flatMap((stage) => stage.instructions);
}

/** The shell of the last instruction. */
function shell(text: string): Shell {
  const found = instructions(text).at(-1)?.shell;
  if (found === undefined) throw new Error(`No shell in: ${text}`);
  return found;
}

/** Each command of the last instruction behind the number of its line. */
function numbered(text: string): readonly string[] {
  return shell(text).commands.map(
    (one) => `${text.slice(0, one.span.start).split('\n').length} ${line(one)}`,
  );
}

describe('the shell of an instruction', () => {
  it('has commands on their own lines', () => {
    const text = 'FROM a\nRUN b \\\n    c && \\\n  # d\n\n  e | \\\n  f';
    expect(numbered(text)).toEqual(['2 b c', '6 e', '7 f']);
    const [first] = shell(text).commands;
    expect(text.slice(first?.span.start, first?.span.end)).toBe('b \\\n    c');
  });

  it.each([
    ['FROM a\nRUN <<EOF\nb\n  c\nEOF\n', ['3 b', '4 c']],
    ['FROM a\nRUN <<-EOF\n\t\tb\n\tc\n\tEOF\n', ['3 b', '4 c']],
    ['FROM a\r\nRUN <<EOF\r\nb\r\nc\r\nEOF\r\n', ['3 b', '4 c']],
    ['FROM a\nRUN bash <<EOF && d\nb\nc\nEOF\n', ['2 bash', '3 b', '4 c', '2 d']],
    ['FROM a\nRUN cat <<A <<B\n$(b)\nA\nc\nB\n', ['2 cat', '3 b']],
    ['FROM a\nRUN python3 <<EOF\nimport b\nEOF\n', ['2 python3']],
    ["FROM a\nRUN sh -c 'b && \\\n  c'", ['2 sh -c b &&   c', '2 b', '3 c']],
    [
      'FROM a\nRUN bash -c "b; \\\n  echo \\"c\\"; \\\n  d"',
      ['2 bash -c b;   echo "c";   d', '2 b', '3 echo c', '4 d'],
    ],
    ['FROM a\nCMD ["sh", \\\n  "-c", "b \\"c\\" && \\u0064"]', ['2 sh -c b "c" && d', '3 b c', '3 d']],
    ['FROM a\nENTRYPOINT ["/usr/bin/env", "A=1", "b", "$C && d"]', ['2 b $C && d']],
    ['FROM a\nHEALTHCHECK --interval=1s CMD b || exit 1', ['2 b', '2 exit 1']],
    ['FROM a\nHEALTHCHECK CMD ["b", "c"]', ['2 b c']],
    ['FROM a\nONBUILD RUN b', ['2 b']],
    ['FROM a\nRUN --mount=type=cache,target=/c b', ['2 b']],
  ])('of %j has its commands', (text, expected) => {
    expect(numbered(text)).toEqual(expected);
  });

  it('is there for what runs something alone', () => {
    const all = instructions(
      'FROM a\nARG A\nENV B=c\nCOPY b /\nSHELL ["sh", "-c"]\nHEALTHCHECK NONE\nUSER b\nWORKDIR /b',
    );
    expect(all.map((one) => one.shell)).toEqual(all.map(() => undefined));
  });

  it.each([
    ['FROM a\nRUN b', 'posix', 'sh'],
    ['FROM a\nSHELL ["/bin/bash", "-c"]\nRUN b', 'posix', 'bash'],
    ['FROM a\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]\nRUN b', 'posix', 'bash'],
    ['FROM a\nSHELL ["powershell", "-Command"]\nRUN b', 'powershell', 'powershell'],
    ['FROM a\nSHELL ["C:\\\\Windows\\\\PowerShell.exe", "-c"]\nRUN b', 'powershell', 'powershell'],
    ['FROM a\nSHELL ["python3", "-c"]\nRUN b', 'other', 'python3'],
    ['FROM a AS b\nSHELL ["pwsh", "-c"]\nFROM b\nRUN c', 'powershell', 'pwsh'],
    ['FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN b', 'cmd', 'cmd'],
    ['FROM --platform=windows/amd64 a AS b\nFROM b\nRUN c', 'cmd', 'cmd'],
    ['FROM a\nRUN ["powershell", "-c", "b"]', 'powershell', 'powershell'],
    ['FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nimport b\nEOF', 'other', 'python3'],
    ['FROM a\nSHELL ["pwsh", "-c"]\nRUN <<EOF\n#!/bin/bash -e\nb\nEOF', 'posix', 'bash'],
  ])('of %j is %s', (text, language, interpreter) => {
    const found = shell(text);
    expect([found.language, found.interpreter]).toEqual([language, interpreter]);
    expect(found.commands.length > 0).toBe(language === 'posix');
  });

  it('starts with the options of SHELL or of the first line', () => {
    expect([...shell('FROM a\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN b').options]).toEqual([
      'errexit',
      'pipefail',
    ]);
    expect([...shell('FROM a\nRUN <<EOF\n#!/bin/bash -u\nb\nEOF').options]).toEqual(['nounset']);
    const [, before] = instructions('FROM a\nSHELL ["sh", "-c"]\nRUN b\nSHELL ["sh", "-xc"]');
    expect([...(before?.shell?.options ?? ['none'])]).toEqual([]);
  });

  it('knows the variables as they are before it', () => {
    const text = 'ARG G=1\nFROM a\nARG G\nARG N\nENV A=b C=$G\nRUN x $A $C $G $N $O\nENV A=c';
    const [, , , run] = instructions(text);
    expect(run?.shell?.commands[0]?.words.map(({ text: word, known }) => [word, known])).toEqual([
      ['b', true],
      ['1', false],
      ['1', false],
      ['$N', false],
      ['$O', false],
    ]);
  });

  it('knows nothing of build arguments where a container runs, nor of variables in a trigger', () => {
    const words = (text: string): unknown =>
      shell(text).commands[0]?.words.map((word) => [word.text, word.known]);
    expect(words('FROM a\nARG A=1\nENV B=2\nCMD x $A $B')).toEqual([
      ['$A', false],
      ['2', true],
    ]);
    expect(words('FROM a\nENV B=2\nONBUILD RUN x $B')).toEqual([['$B', false]]);
    expect(words('FROM a\nENV B=2\nCMD ["x", "$B"]')).toEqual([['$B', true]]);
  });

  it('tells where the script does not parse, without a problem of the Dockerfile', () => {
    const text = 'FROM a\nRUN b && \\\n  c )';
    expect(parseDockerfile(text).problems).toEqual([]);
    const { problems } = shell(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([')']);
  });

  it('gives violations a place in the file', () => {
    const text = 'FROM a\nRUN b && \\\n  c -d';
    const run = instructions(text).at(-1);
    const second = run?.shell?.commands[1];
    expect(run?.violation('x', second)).toMatchObject({ span: second?.span, field: run?.field });
    expect(text.slice(second?.words[0]?.span.start, second?.words[0]?.span.end)).toBe('-d');
  });

  it('is read once', () => {
    const run = instructions('FROM a\nRUN b').at(-1);
    expect(run?.shell).toBe(run?.shell);
  });
});
