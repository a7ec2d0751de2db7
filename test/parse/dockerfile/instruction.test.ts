import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction, Value } from '../../../src/parse/dockerfile/model.ts';

function parse(text: string): Instruction {
  const { stages, problems } = parseDockerfile(text);
  expect(problems).toEqual([]);
  const instruction = stages.at(-1)?.instructions.at(-1);
  if (instruction === undefined) throw new Error(`No instruction in ${text}`);
  return instruction;
}

/** An instruction among whose words one is refused. */
function refused(text: string): Instruction {
  const [instruction] = parseDockerfile(text).instructions;
  if (instruction === undefined) throw new Error(`No instruction in ${text}`);
  return instruction;
}

function texts(values: readonly Value[]): string[] {
  return values.map((value) => value.text);
}

/** The stretches of the original text under the values. */
function places(text: string, values: readonly (Value | undefined)[]): string[] {
  return values.map((value) => text.slice(value?.span.start, value?.span.end));
}

describe('instructions', () => {
  it('writes keywords in upper case whatever the file does', () => {
    expect(parse('user app').keyword).toBe('USER');
    expect(parse('Run true').keyword).toBe('RUN');
  });

  it('spans from the keyword to the end of the last argument', () => {
    const text = '# x\n  RUN a \\\n    b  \n\nUSER c';
    const [run] = parseDockerfile(text).stages[0]?.instructions ?? [];
    expect(text.slice(run?.span.start, run?.span.end)).toBe('RUN a \\\n    b');
  });

  it('gives the command without continuations and comments', () => {
    expect(parse('RUN --network=none a && \\\n  # why\n  b').command).toBe('a &&   b');
  });

  it('splits a shell command at blanks and leaves its variables to the shell', () => {
    const text = 'RUN echo "a b" \'$c\' $D `e` f';
    const run = parse(text);
    expect(run.form).toBe('shell');
    expect(texts(run.arguments)).toEqual(['echo', 'a b', '$c', '$D', '`e`', 'f']);
    expect(run.arguments.map((value) => value.known)).toEqual([true, true, false, false, false, true]);
    expect(places(text, run.arguments)).toEqual(['echo', '"a b"', "'$c'", '$D', '`e`', 'f']);
  });

  it.each(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'ADD', 'VOLUME'])(
    'reads the JSON form of %s',
    (keyword) => {
      const text = `${keyword} [ "a", "b\\u0041", \\\n "c]" ]`;
      const instruction = parse(text);
      expect(instruction.form).toBe('exec');
      expect(texts(instruction.arguments)).toEqual(['a', 'bA', 'c]']);
      expect(places(text, instruction.arguments)).toEqual(['"a"', '"b\\u0041"', '"c]"']);
    },
  );

  it('reads a quote inside a JSON string, which the builder takes for an open one in a list', () => {
    const text = 'CMD ["a\\"b", "c"]';
    expect(places(text, parse(text).arguments)).toEqual(['"a\\"b"', '"c"']);
    expect(parse(text).arguments[0]).toMatchObject({ text: 'a"b', known: true });
    expect(refused('COPY ["a\\"b", "c"]').arguments[0]).toMatchObject({ text: 'a"b', known: false });
  });

  it('takes broken JSON for a shell command', () => {
    const run = parse("CMD ['a', 'b']");
    expect(run.form).toBe('shell');
    expect(texts(run.arguments)).toEqual(['[a,', 'b]']);
  });

  it('keeps a variable in an exec form as it is', () => {
    expect(parse('FROM a\nENV X=1\nCMD ["$X"]').arguments[0]).toMatchObject({ text: '$X', known: true });
  });

  it('takes the whole text of USER, WORKDIR, STOPSIGNAL and MAINTAINER for one argument', () => {
    expect(texts(parse('USER "app" x').arguments)).toEqual(['app x']);
    expect(texts(parse('WORKDIR /a b').arguments)).toEqual(['/a b']);
    expect(texts(parse('STOPSIGNAL SIGTERM').arguments)).toEqual(['SIGTERM']);
    expect(texts(parse('MAINTAINER A <a@b.c> $X').arguments)).toEqual(['A <a@b.c> $X']);
  });

  it('splits the sources of COPY at blanks even inside quotes', () => {
    expect(refused('COPY "a b" c').arguments.map((value) => value.raw)).toEqual(['"a', 'b"', 'c']);
    expect(refused('COPY "a b" c').arguments[0]).toMatchObject({ text: '"a', known: false });
  });

  it.each([
    ['HEALTHCHECK NONE', undefined, ['NONE']],
    ['HEALTHCHECK --interval=5s CMD curl -f x', 'shell', ['CMD', 'curl', '-f', 'x']],
    ['HEALTHCHECK cmd ["curl", "x"]', 'exec', ['cmd', 'curl', 'x']],
  ])('reads %s', (text, form, words) => {
    const healthcheck = parse(text);
    expect(healthcheck.form).toBe(form);
    expect(texts(healthcheck.arguments)).toEqual(words);
  });
});

describe('flags', () => {
  it('keeps repeated flags in order with their places', () => {
    const text =
      'RUN --mount=type=secret,id=a --mount="type=cache,target=/b" --network=none make --not-a-flag';
    const run = parse(text);
    expect(run.flags.map(({ name, value }) => [name, value.text])).toEqual([
      ['mount', 'type=secret,id=a'],
      ['mount', 'type=cache,target=/b'],
      ['network', 'none'],
    ]);
    expect(text.slice(run.flags[0]?.span.start, run.flags[0]?.span.end)).toBe('--mount=type=secret,id=a');
    expect(places(text, [run.flag('network'), run.flag('mount')])).toEqual([
      'none',
      '"type=cache,target=/b"',
    ]);
    expect(run.command).toBe('make --not-a-flag');
    expect(run.flag('security')).toBeUndefined();
  });

  it('gives a flag without a value as true', () => {
    expect(parse('COPY --link a b').flag('link')).toMatchObject({ text: 'true', known: true });
  });

  it('expands variables in flags, after the quotes are gone', () => {
    expect(parse("FROM a\nARG U=1001\nCOPY --chown='$U:0' a b").flag('chown')).toMatchObject({
      text: '1001:0',
      known: true,
    });
  });

  it('ends the flags at a bare --', () => {
    const run = parse('RUN --network=none -- --x y');
    expect(run.command).toBe('--x y');
    expect(run.flags).toHaveLength(1);
  });
});

describe('variables', () => {
  it('reads pairs with quotes and escapes', () => {
    const text = 'ENV A=b C="d e" F=g\\ h \\\n  I= J=\'k=l\'';
    const { variables } = parse(text);
    expect(variables.map(({ name, value }) => [name.text, value?.text])).toEqual([
      ['A', 'b'],
      ['C', 'd e'],
      ['F', 'g h'],
      ['I', ''],
      ['J', 'k=l'],
    ]);
    expect(
      places(
        text,
        variables.map(({ value }) => value),
      ),
    ).toEqual(['b', '"d e"', 'g\\ h', '', "'k=l'"]);
    expect(variables.map(({ span }) => text.slice(span.start, span.end)).slice(0, 2)).toEqual([
      'A=b',
      'C="d e"',
    ]);
  });

  it('reads the old form with blanks in the value', () => {
    const text = 'ENV NAME  one "two" = three';
    const [variable, ...others] = parse(text).variables;
    expect(others).toEqual([]);
    expect(variable).toMatchObject({ name: { text: 'NAME' }, value: { text: 'one two = three' } });
    expect(places(text, [variable?.name, variable?.value])).toEqual(['NAME', 'one "two" = three']);
  });

  it('reads labels with quoted names', () => {
    expect(parse('LABEL "com.example.a"="b"').variables[0]).toMatchObject({
      name: { text: 'com.example.a' },
      value: { text: 'b' },
    });
  });

  it('reads arguments with and without default', () => {
    expect(parse('ARG A B=c').variables.map(({ name, value }) => [name.text, value?.text])).toEqual([
      ['A', undefined],
      ['B', 'c'],
    ]);
  });

  it('reads an argument with those before it in the same instruction', () => {
    const { variables } = parse('FROM a\nARG A=1 B=${A:-2} C=$D D=3');
    expect(variables[1]?.value).toMatchObject({ text: '1', known: true });
    expect(variables[2]?.value).toMatchObject({ text: '$D', known: false });
  });

  it('does not trust an argument whose default uses one without a default', () => {
    expect(parse('FROM a\nARG A B=${A:-2}').variables[1]?.value).toMatchObject({ known: false });
  });
});

describe('Windows', () => {
  it('keeps backslashes when the backtick escapes', () => {
    const text = '# escape=`\nFROM a\nCOPY a.txt c:\\dir\\\nRUN dir c:\\ `\n  /b';
    const [copy, run] = parseDockerfile(text).stages[0]?.instructions ?? [];
    expect(texts(copy?.arguments ?? [])).toEqual(['a.txt', 'c:\\dir\\']);
    expect(texts(run?.arguments ?? [])).toEqual(['dir', 'c:\\', '/b']);
  });
});

describe('identity and violations', () => {
  it.each([
    ['USER app', 'USER'],
    ['ENV API_KEY=hunter2 B=c', 'ENV[API_KEY]'],
    ['ARG TOKEN=hunter2', 'ARG[TOKEN]'],
    ['ONBUILD USER app', 'ONBUILD.USER'],
    ['CMD ["a"]', 'CMD'],
  ])('names %s %s', (text, field) => {
    expect(parse(text).field).toBe(field);
  });

  it('names a command by what it says, whatever its white space', () => {
    const { field } = parse('RUN apk add  curl');
    expect(field).toMatch(/^RUN\[[0-9a-f]{8}\]$/);
    expect(parse('RUN apk add \\\n   curl').field).toBe(field);
    expect(parse('RUN apk add wget').field).not.toBe(field);
    expect(parse('RUN <<EOF\na\nEOF').field).not.toBe(parse('RUN <<EOF\nb\nEOF').field);
  });

  it('stands a violation on the instruction, a word or a variable', () => {
    const text = 'FROM a AS build\nENV A=1 B=2';
    const env = parse(text);
    const subject = { kind: 'Stage', namespace: '', name: 'build' };
    expect(env.violation('m')).toEqual({
      message: 'm',
      subject,
      field: 'ENV[A]',
      span: { start: 16, end: 27 },
    });
    const [, second] = env.variables;
    expect(second && env.violation('m', second)).toEqual({
      message: 'm',
      subject,
      field: 'ENV[B]',
      span: { start: 24, end: 27 },
    });
    const [word] = env.arguments;
    expect(word && env.violation('m', word)).toMatchObject({ field: 'ENV[A]', span: { start: 20, end: 23 } });
  });
});
