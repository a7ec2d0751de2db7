import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Stage, Value } from '../../../src/parse/dockerfile/model.ts';

function stages(text: string): readonly Stage[] {
  const dockerfile = parseDockerfile(text);
  expect(dockerfile.problems).toEqual([]);
  return dockerfile.stages;
}

/** The last argument of the file. */
function lastValue(text: string): Value | undefined {
  return stages(text).at(-1)?.instructions.at(-1)?.arguments.at(-1);
}

describe('stages', () => {
  it('numbers and names them and knows the final one', () => {
    const found = stages('FROM a AS Build\nRUN x\nFROM b\nFROM c');
    expect(found.map(({ index, name, isFinal, subject }) => [index, name, isFinal, subject.name])).toEqual([
      [0, 'Build', false, 'Build'],
      [1, undefined, false, '1'],
      [2, undefined, true, 'final'],
    ]);
    expect(found[0]?.instructions[0]?.stage).toBe(found[0]);
    expect(found[0]?.from?.stage).toBe(found[0]);
  });

  it('takes a text without FROM for one stage', () => {
    const [stage, ...others] = stages('ARG A=1\nUSER $A');
    expect(others).toEqual([]);
    expect(stage).toMatchObject({ from: undefined, base: undefined, isFinal: true });
    expect(stage?.instructions.map(({ keyword }) => keyword)).toEqual(['ARG', 'USER']);
    expect(lastValue('ARG A=1\nUSER $A')).toMatchObject({ text: '1', known: true });
  });

  it('has no stage without instructions', () => {
    expect(stages('')).toEqual([]);
    expect(stages('# only a comment\n\n')).toEqual([]);
  });

  it('finds the parent by name in any case, and the base image otherwise', () => {
    const [build, next, other] = stages('FROM a AS Build\nFROM bUILD AS next\nFROM build2');
    expect(next?.parent).toBe(build);
    expect(other?.parent).toBeUndefined();
    expect(other?.base?.text).toBe('build2');
  });

  it('does not find a parent by index or among later stages', () => {
    expect(stages('FROM a\nFROM 0').at(-1)?.parent).toBeUndefined();
    expect(stages('FROM later\nFROM a AS later')[0]?.parent).toBeUndefined();
  });

  it('finds earlier stages for --from by name and index', () => {
    const [first, second] = stages('FROM a AS one\nFROM b AS two\nCOPY --from=0 x y');
    expect(second?.earlier('0')).toBe(first);
    expect(second?.earlier('ONE')).toBe(first);
    expect(second?.earlier('two')).toBeUndefined();
    expect(second?.earlier('1')).toBeUndefined();
    expect(second?.earlier('alpine')).toBeUndefined();
  });

  it('gives the last instruction of the stage and the one in effect', () => {
    const [base, child] = stages('FROM a AS base\nUSER root\nUSER app\nWORKDIR /w\nFROM base\nWORKDIR /x');
    expect(base?.last('USER')?.arguments[0]?.text).toBe('app');
    expect(child?.last('USER')).toBeUndefined();
    expect(child?.inherited('USER')).toBe(base?.last('USER'));
    expect(child?.inherited('WORKDIR')).toBe(child?.last('WORKDIR'));
    expect(child?.inherited('CMD')).toBeUndefined();
  });

  it('loses the inherited CMD when the stage sets its own ENTRYPOINT', () => {
    const [, child] = stages('FROM a AS base\nCMD ["x"]\nFROM base\nENTRYPOINT ["y"]');
    expect(child?.inherited('CMD')).toBeUndefined();
    const [, other] = stages('FROM a AS base\nCMD ["x"]\nFROM base\nENTRYPOINT ["y"]\nCMD ["z"]');
    expect(other?.inherited('CMD')?.arguments[0]?.text).toBe('z');
  });

  it('runs ONBUILD triggers in the stages built on it only', () => {
    const [base, child] = stages('FROM a AS base\nUSER app\nONBUILD USER root\nFROM base');
    expect(base?.instructions[1]).toMatchObject({ keyword: 'USER', onbuild: true });
    expect(base?.inherited('USER')?.arguments[0]?.text).toBe('app');
    expect(child?.inherited('USER')?.arguments[0]?.text).toBe('root');
  });

  it('stands a violation on FROM, else on the first instruction', () => {
    expect(stages('FROM a AS b\nRUN x')[0]?.violation('m')).toEqual({
      message: 'm',
      subject: { kind: 'Stage', namespace: '', name: 'b' },
      field: 'FROM',
      span: { start: 0, end: 11 },
    });
    expect(stages('USER x')[0]?.violation('m')).toMatchObject({ field: 'USER', span: { start: 0, end: 6 } });
  });
});

describe('scope of variables', () => {
  it.each([
    ['a global argument in FROM', 'ARG V=3\nFROM alpine:$V', 'alpine:3'],
    ['a global argument that uses another', 'ARG A=3\nARG V=$A.20\nFROM alpine:$V', 'alpine:3.20'],
    ['a default in FROM', 'FROM ${REGISTRY:-docker.io}/alpine', 'docker.io/alpine'],
    ['a global argument without default', 'ARG V\nFROM alpine:${V:-edge}', 'alpine:edge'],
  ])('expands %s', (_name, text, base) => {
    expect(stages(text)[0]?.base).toMatchObject({ text: base, known: true });
  });

  it.each([
    ['ARG V\nFROM alpine:$V', 'alpine:$V'],
    ['FROM alpine:$V', 'alpine:$V'],
    ['FROM alpine-$TARGETARCH', 'alpine-$TARGETARCH'],
    ['ARG TARGETARCH=amd64\nFROM alpine-$TARGETARCH', 'alpine-$TARGETARCH'],
    ['FROM ${TARGETARCH:-amd64}/alpine', '${TARGETARCH:-amd64}/alpine'],
  ])('does not know the base of %j', (text, base) => {
    expect(stages(text)[0]?.base).toMatchObject({ text: base, known: false });
  });

  it('finds the parent through a variable', () => {
    const [one, two] = stages('ARG BASE=one\nFROM a AS one\nFROM $BASE');
    expect(two?.parent).toBe(one);
  });

  it.each([
    ['a global argument declared again', 'ARG V=3\nFROM a\nARG V\nUSER $V', '3'],
    ['a global argument declared again with its own default', 'ARG V=3\nFROM a\nARG V=4\nUSER $V', '4'],
    ['ENV', 'FROM a\nENV V=3\nUSER $V', '3'],
    ['ENV after ARG', 'FROM a\nARG V=3\nENV V=4\nUSER $V', '4'],
    ['ENV from ARG', 'FROM a\nARG V=3\nENV V=${V:-4}\nUSER $V', '3'],
    ['ENV before a bare ARG', 'FROM a\nENV V=3\nARG V\nUSER $V', '3'],
    ['ENV before an ARG that says the same', 'FROM a\nENV V=3\nARG V=3\nUSER $V', '3'],
    ['what the parent stage sets', 'FROM a AS b\nENV V=3\nARG W=4\nFROM b\nUSER $V$W', '34'],
    ['what a trigger of the parent sets', 'FROM a AS b\nONBUILD ENV V=3\nFROM b\nUSER $V', '3'],
    ['a quoted value', 'FROM a\nENV V="a b"\nUSER x$V', 'xa b'],
    ['the value before the instruction', 'FROM a\nENV V=1\nENV V=2 W=$V\nUSER $W', '1'],
    ['the items of a JSON list', 'FROM a\nENV V=3\nCOPY ["x", "$V"]', '3'],
  ])('expands %s', (_name, text, value) => {
    expect(lastValue(text)).toMatchObject({ text: value, known: true });
  });

  it.each([
    ['a global argument that is not declared again', 'ARG V=3\nFROM a\nUSER $V', '$V'],
    ['what the base image may set', 'FROM a\nUSER ${V:-x}', '${V:-x}'],
    ['an argument without default', 'FROM a\nARG V\nUSER $V', '$V'],
    ['a platform argument', 'FROM a\nARG TARGETARCH\nWORKDIR /$TARGETARCH', '/$TARGETARCH'],
    ['a proxy argument', 'FROM a\nARG HTTP_PROXY\nWORKDIR /$HTTP_PROXY', '/$HTTP_PROXY'],
    ['what another stage sets', 'FROM a\nENV V=3\nFROM b\nUSER $V', '$V'],
    ['a value made of something unknown', 'FROM a\nENV V=x$W\nUSER $V', '$V'],
    ['an ARG that differs from the ENV before it', 'FROM a\nENV V=3\nARG V=4\nUSER $V', '$V'],
    ['a trigger', 'FROM a\nENV V=3\nONBUILD USER $V', '$V'],
    ['what only a trigger of this stage sets', 'FROM a\nONBUILD ENV V=3\nUSER $V', '$V'],
  ])('does not know %s', (_name, text, value) => {
    expect(lastValue(text)).toMatchObject({ text: value, known: false });
  });

  it('gives up on variables behind a very long chain of stages', () => {
    const chain = Array.from({ length: 70 }, (_, index) => `FROM s${index} AS s${index + 1}`);
    const top = ['FROM a AS s0', 'ENV V=3'];
    expect(lastValue([...top, ...chain.slice(0, 60), 'USER $V'].join('\n'))).toMatchObject({
      text: '3',
      known: true,
    });
    expect(lastValue([...top, ...chain, 'USER $V'].join('\n'))).toMatchObject({ known: false });
  });

  it('does not let a doubled variable grow', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `ENV A${index + 1}=$A${index}$A${index}`);
    expect(lastValue(`FROM a\nENV A0=xx\n${lines.join('\n')}\nUSER $A60`)).toMatchObject({ known: false });
  });
});
