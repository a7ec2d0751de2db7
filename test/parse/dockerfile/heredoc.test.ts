import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../src/parse/dockerfile/model.ts';

function parse(text: string): Instruction {
  const { stages, problems } = parseDockerfile(text);
  expect(problems).toEqual([]);
  const instruction = stages[0]?.instructions[0];
  if (instruction === undefined) throw new Error(`No instruction in ${text}`);
  return instruction;
}

describe('heredocs', () => {
  it('takes the body out of the instructions that follow', () => {
    const text = 'FROM a\nRUN <<EOF\nUSER root\n  # kept\nEOF\nUSER app';
    const [run, user] = parseDockerfile(text).stages[0]?.instructions ?? [];
    expect(run?.heredocs).toEqual([
      {
        name: 'EOF',
        quoted: false,
        text: 'USER root\n  # kept\n',
        raw: 'USER root\n  # kept\n',
        span: { start: 17, end: 36 },
      },
    ]);
    expect(text.slice(run?.span.start, run?.span.end)).toBe('RUN <<EOF');
    expect(user?.arguments[0]?.text).toBe('app');
  });

  it('gives the body as the script of a command that is only a heredoc', () => {
    expect(parse('RUN <<EOF\na\nEOF').script).toBe('a\n');
    expect(parse('RUN cat <<EOF\na\nEOF').script).toBe('cat <<EOF\na\nEOF');
    expect(parse('RUN a').script).toBe('a');
  });

  it('reads several heredocs of one line in order', () => {
    const copy = parse('COPY <<one.txt <<"two.txt" /x/\n1\none.txt\n2\ntwo.txt\n');
    expect(copy.heredocs.map(({ name, quoted, text }) => [name, quoted, text])).toEqual([
      ['one.txt', false, '1\n'],
      ['two.txt', true, '2\n'],
    ]);
  });

  it('strips leading tabs for <<- and finds an indented terminator', () => {
    expect(parse("RUN <<-'EOF'\n\ta\n\t\tb\n\tEOF").heredocs[0]).toMatchObject({
      text: 'a\nb\n',
      quoted: true,
    });
  });

  it('reads heredocs with Windows line ends and in triggers', () => {
    expect(parse('RUN <<EOF\r\na\r\nEOF\r\n').heredocs[0]?.text).toBe('a\r\n');
    expect(parse('ONBUILD RUN <<EOF\na\nEOF').heredocs[0]?.text).toBe('a\n');
  });

  it.each(['RUN echo "<<EOF"', 'RUN ["cat", "<<EOF"]', 'CMD cat <<EOF', 'RUN cat <<<EOF', 'ENV A=<<EOF'])(
    'sees no heredoc in %s',
    (line) => {
      const [instruction, user] = parseDockerfile(`${line}\nUSER a`).stages[0]?.instructions ?? [];
      expect(instruction?.heredocs).toEqual([]);
      expect(user?.keyword).toBe('USER');
    },
  );

  it('sees no heredoc in a line whose quotes stay open', () => {
    const [run, user] = parseDockerfile("RUN echo it's <<EOF\nUSER root\n").stages[0]?.instructions ?? [];
    expect(run?.heredocs).toEqual([]);
    expect(user?.arguments[0]?.text).toBe('root');
  });

  it('ends at the line that is exactly the name, with what is glued to it', () => {
    expect(parse('RUN cat <<EOF>x\nEOF\nEOF>x').heredocs[0]).toMatchObject({ name: 'EOF>x', text: 'EOF\n' });
  });
});
