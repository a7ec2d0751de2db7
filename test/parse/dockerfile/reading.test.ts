import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../src/parse/dockerfile/model.ts';

function last(text: string): Instruction {
  const instruction = parseDockerfile(text).instructions.at(-1);
  if (instruction === undefined) throw new Error(`No instruction in ${text}`);
  return instruction;
}

describe('comments', () => {
  it('are found above, between and inside of instructions, not in heredocs', () => {
    const text = '# check=skip=all\n# a\nFROM b\n\n  # c\nRUN d \\\n  # e\n  f <<EOF\n# g\nEOF\n# h';
    const { comments } = parseDockerfile(text);
    expect(comments.map((comment) => comment.text)).toEqual(['check=skip=all', 'a', 'c', 'e', 'h']);
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '# check=skip=all',
      '# a',
      '# c',
      '# e',
      '# h',
    ]);
  });

  it('belong to the instruction below them, down from the last empty one', () => {
    const texts = (text: string) => last(text).comments.map((comment) => comment.text);
    expect(texts('# escape=`\n# a\n# b\n\n# c\nFROM d')).toEqual(['a', 'b', 'c']);
    expect(texts('# a\n#\n# b\nFROM d')).toEqual(['b']);
    expect(texts('# a\n#  \nFROM d')).toEqual([]);
    expect(texts('# a\nFROM d\nRUN e')).toEqual([]);
  });
});

describe('continuation over an empty line', () => {
  it('is noted at the last line of the instruction', () => {
    const text = 'FROM a\nRUN b \\\n\n  c \\\n  d\n';
    const { emptyContinuation } = last(text);
    expect(text.slice(emptyContinuation?.start, emptyContinuation?.end)).toBe('d');
  });

  it.each([
    'FROM a\nRUN b \\\n  c\n',
    'FROM a\nRUN b \\\n  # c\n  d\n',
    'FROM a\n\nRUN b\n',
    'FROM a\nRUN b \\\n',
  ])('is not %j', (text) => {
    expect(last(text).emptyContinuation).toBeUndefined();
  });
});

describe('the first word', () => {
  it('is kept as written', () => {
    expect(last('From a').head).toBe('From');
    expect(last('FROM a\nonBuild  RUN b').head).toBe('onBuild');
  });
});

describe('strays', () => {
  it.each([
    ['FROM a\nCOPY $X ${Y:-$Z} /', ['X', 'Y', 'Z']],
    ['FROM a\nARG X\nCOPY $X /', []],
    ['ARG X=1\nFROM a\nCOPY $X /', ['X']],
    ['FROM a AS b\nARG X\nFROM b\nCOPY $X /', []],
    ['FROM a\nARG X=$X', ['X']],
    ['FROM a\nARG X=1 Y=$X', []],
    ['FROM a\nENV X=1 Y=$X', ['X']],
    ['FROM a\nCOPY <<E /\n$X\nE', ['X']],
    ['FROM a\nCOPY <<"E" /\n$X\nE', []],
    ['FROM a\nRUN echo $X', []],
    ['FROM a\nRUN --mount=type=cache,target=$X echo', ['X']],
    ['FROM a\nRUN <<E\n$X\nE', []],
    ['FROM a\nONBUILD COPY $X /', []],
    ["FROM a\nENV X='$Y' Z=\\$Y", []],
    ['FROM $X', ['X']],
    ['FROM --platform=$BUILDPLATFORM a', []],
    ['FROM a\nCOPY $TARGETARCH /', ['TARGETARCH']],
    ['ARG X\nFROM a${X}', []],
  ])('in the last instruction of %j are %j', (text, names) => {
    expect(last(text).strays).toEqual(names);
  });
});

describe('a value that is not known', () => {
  it.each([
    ['ARG H\nFROM $H/app:1', '/app:1', '/app:1'],
    ['ARG T\nFROM app:$T', '', 'app:'],
    ['ARG T\nFROM "app:${T}-slim"', '-slim', 'app:-slim'],
    ['FROM app-$TARGETARCH', '', undefined],
    ['ARG T\nFROM app:${T:?}', '', undefined],
    ['ARG T\nFROM app:${T#v}1', '1', 'app:1'],
    ['ARG A\nARG T=$A-x\nFROM app:$T', '', undefined],
  ])('of %j has a certain end and a reading without arguments', (text, tail, bare) => {
    expect(last(text).arguments[0]).toMatchObject({ known: false, tail, bare });
  });

  it('and one that is are told apart', () => {
    expect(last('ARG T=1\nFROM app:$T').arguments[0]).toMatchObject({
      text: 'app:1',
      known: true,
      tail: 'app:1',
      bare: 'app:1',
    });
  });
});

describe('what stands in the wrong place', () => {
  it('is told by keyword', () => {
    const { misplaced, problems } = parseDockerfile('RUN a\nFROM b\nONBUILD FROM c\nONBUILD onbuild RUN d\n');
    expect(misplaced.map(({ kind, keyword }) => `${kind} ${keyword}`)).toEqual([
      'order RUN',
      'trigger FROM',
      'trigger ONBUILD',
    ]);
    expect(problems.map(({ message }) => message)).toEqual(['RUN stands before the first FROM']);
  });
});
