import { describe, expect, it } from 'vitest';
import { LineReader } from '../../../src/parse/dockerfile/lines.ts';

function read(text: string): { lines: string[]; originals: string[]; reader: LineReader } {
  const reader = new LineReader(text);
  const lines: string[] = [];
  const originals: string[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    lines.push(line.text);
    const span = line.span(0, line.text.length);
    originals.push(text.slice(span.start, span.end));
  }
  return { lines, originals, reader };
}

describe('lines of a Dockerfile', () => {
  it.each([
    ['joins a continued line', 'RUN a \\\n  b\nUSER c', ['RUN a   b', 'USER c']],
    ['joins a word across the break', 'RUN ab\\\ncd', ['RUN abcd']],
    ['allows blanks after the escape character', 'RUN a \\ \t\nb', ['RUN a b']],
    ['takes two escape characters for text', 'RUN a \\\\\nUSER b', ['RUN a \\\\', 'USER b']],
    ['drops comment lines inside an instruction', 'RUN a \\\n  # b \\\n# c\n d', ['RUN a  d']],
    ['drops blank lines inside an instruction', 'RUN a \\\n\n \t\n b', ['RUN a  b']],
    ['ends a continuation with the file', 'RUN a \\\n# b', ['RUN a ']],
    ['passes over comments and blank lines', '\n# a\n  # b\n\n  USER c', ['USER c']],
    ['keeps what only looks like a comment', 'RUN a # b', ['RUN a # b']],
    ['reads Windows line ends', 'RUN a \\\r\n  b\r\nUSER c\r\n', ['RUN a   b', 'USER c']],
    ['passes over a byte order mark', '\uFEFFUSER a', ['USER a']],
    ['keeps NUL and control characters', 'USER a\u0000\u0007\u001B', ['USER a\u0000\u0007\u001B']],
  ])('%s', (_name, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });

  it('translates offsets back to the original text', () => {
    const text = '# x\nRUN one \\\n  # no\n  two';
    const reader = new LineReader(text);
    const line = reader.next();
    const at = line?.text.indexOf('two') ?? -1;
    const span = line?.span(at, at + 3);
    expect(text.slice(span?.start, span?.end)).toBe('two');
    expect(read(text).originals).toEqual(['RUN one \\\n  # no\n  two']);
  });

  it('stands an empty stretch behind the character before it', () => {
    const line = new LineReader('ENV A= \\\n B=').next();
    expect(line?.span(6, 6)).toEqual({ start: 6, end: 6 });
    expect(line?.span(10, 10)).toEqual({ start: 12, end: 12 });
  });
});

describe('directives', () => {
  it('reads the escape directive in any case and spacing', () => {
    const { lines, reader } = read('#  Escape = ` \nRUN a `\n b \\\nUSER c');
    expect(reader.escape).toBe('`');
    expect(lines).toEqual(['RUN a  b \\', 'USER c']);
  });

  it('reads several directives with their places', () => {
    const text = '# syntax=docker/dockerfile:1\n# check=error=true\nFROM a';
    const { reader } = read(text);
    expect(reader.directives.map(({ name, value }) => [name, value.text])).toEqual([
      ['syntax', 'docker/dockerfile:1'],
      ['check', 'error=true'],
    ]);
    const [syntax] = reader.directives;
    expect(text.slice(syntax?.value.span.start, syntax?.value.span.end)).toBe('docker/dockerfile:1');
    expect(text.slice(syntax?.span.start, syntax?.span.end)).toBe('# syntax=docker/dockerfile:1');
  });

  it.each(['# a comment\n# escape=`', '\n# escape=`', '# other=x\n# escape=`', 'FROM a\n# escape=`'])(
    'takes no directive after anything else: %j',
    (text) => {
      expect(read(`${text}\nUSER a`).reader.escape).toBe('\\');
    },
  );

  it.each([
    ['# escape=x\nFROM a', 'The escape character must be ` or \\', 'x'],
    ['# escape=`\n# escape=`\nFROM a', 'The directive "escape" is given twice', '# escape=`'],
  ])('reports %j', (text, message, at) => {
    const { problems } = read(text).reader;
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(text.slice(problems[0]?.span.start, problems[0]?.span.end)).toBe(at);
  });
});
