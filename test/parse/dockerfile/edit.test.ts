import { describe, expect, test } from 'vitest';
import type { DockerfileIntention, Piece } from '../../../src/finding/edit.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import { dockerfileEdit } from '../../../src/parse/dockerfile/edit.ts';
import type { Instruction } from '../../../src/parse/dockerfile/model.ts';
import { flagsBehind, respelled, reworded } from '../../../src/parse/dockerfile/rewrite.ts';
import { applied } from '../../../src/parse/yaml/edit.ts';

/** The text with the edit that is intended; `undefined` where there is none. */
function edited(text: string, intention: DockerfileIntention): string | undefined {
  const edit = dockerfileEdit(text, intention);
  return edit && applied(text, edit);
}

/** `from` where it stands first, written as `to`. */
function piece(text: string, from: string, to: string): Piece {
  const start = text.indexOf(from);
  return { at: { start, end: start + from.length }, from, to };
}

function last(text: string): Instruction {
  const found = parseDockerfile(text).instructions.at(-1);
  if (found === undefined) throw new Error('no instruction');
  return found;
}

/** With the flag behind the sub-command of the last instruction's last command. */
function flagged(text: string, flag: string): string | undefined {
  const instruction = last(text);
  const command = instruction.shell?.commands.at(-1);
  const found = command && flagsBehind(instruction, command, flag);
  return found && edited(text, reworded(found));
}

describe('a flag', () => {
  test.each([
    ['RUN apt-get -q install curl', 'RUN apt-get -q install -y curl'],
    [
      'RUN true && \\\n  apt-get \\\n# why\n  install \\\n  curl',
      'RUN true && \\\n  apt-get \\\n# why\n  install -y \\\n  curl',
    ],
    ['RUN ["apt-get", "install", "curl"]', 'RUN ["apt-get", "install", "-y", "curl"]'],
    ['RUN ["sh", "-c", "apt-get install curl"]', 'RUN ["sh", "-c", "apt-get install -y curl"]'],
    ["RUN bash -c 'apt-get install curl'", "RUN bash -c 'apt-get install -y curl'"],
    ['RUN <<EOF\napt-get install curl\nEOF', 'RUN <<EOF\napt-get install -y curl\nEOF'],
    ['ONBUILD RUN apt-get install', 'ONBUILD RUN apt-get install -y'],
    ['# escape=`\nRUN apt-get install `\n curl', '# escape=`\nRUN apt-get install -y `\n curl'],
  ])('stands behind the sub-command in %j', (text, expected) => {
    expect(flagged(text, '-y')).toBe(expected);
  });

  test.each([
    ['whose sub-command is quoted', 'RUN apt-get "install" curl'],
    ['whose sub-command is cut in two', 'RUN apt-get inst\\\nall curl'],
    ['whose sub-command a variable gives', 'ENV DO=install\nRUN apt-get $DO curl'],
  ])('is not put into a command %s', (_, text) => {
    expect(flagged(text, '-y')).toBeUndefined();
  });
});

describe('other words', () => {
  test.each([
    ['end the command', 'RUN apt-get install curl', 'curl', 'curl; rm'],
    ['are two changes of a command', 'RUN apt-get install curl', 'get install curl', 'got install wget'],
    ['open a quote', 'RUN apt-get install curl', 'curl', "'curl"],
    ['send the output elsewhere', 'RUN apt-get install curl', 'curl', 'curl | sh'],
    ['hide a failure', 'RUN apt-get install curl', 'curl', 'curl || true'],
    ['become a comment', 'RUN apt-get install curl && true', 'curl', '#'],
    ['begin a line', 'RUN apt-get install curl', 'curl', 'curl\nUSER root'],
    ['swallow the next line', 'COPY a b\nUSER app', 'b', 'b \\'],
    ['announce a heredoc', 'COPY a b\nUSER app', 'b', '<<b'],
    ['change the keyword', 'COPY a b', 'COPY', 'ADD'],
    ['change a flag', 'COPY --chown=1 a b', '=1', '=2'],
    ['stand in a comment', '# a\nUSER app', 'a', 'b'],
    ['change a directive', '# syntax=a\nUSER app', 'a', 'b'],
    ['change what comes after', 'ARG A=1\nUSER $A', '1', '2'],
    ['reach into the next instruction', 'USER a\nUSER b', 'a\nUSER b', 'c'],
  ])('are refused where they %s', (_, text, from, to) => {
    expect(edited(text, reworded(piece(text, from, to)))).toBeUndefined();
  });

  test('are refused where something else stands', () => {
    const text = 'RUN apt-get install curl';
    const { at } = piece(text, 'curl', '');
    expect(edited(text, reworded({ at, from: 'wget', to: 'git' }))).toBeUndefined();
    expect(edited(text, reworded({ at, from: 'curl', to: 'git' }))).toBe('RUN apt-get install git');
  });

  test('are refused where two pieces overlap', () => {
    const text = 'RUN apt-get install curl';
    const pieces = [piece(text, 'curl', 'git'), piece(text, 'url', 'at')];
    expect(edited(text, reworded(...pieces))).toBeUndefined();
  });
});

describe('another spelling', () => {
  test.each([
    ['ENV A b c', ['A ', 'A="'], ['b c', 'b c"'], 'ENV A="b c"'],
    [
      'MAINTAINER Jane',
      ['MAINTAINER', 'LABEL'],
      ['Jane', 'org.opencontainers.image.authors="Jane"'],
      'LABEL org.opencontainers.image.authors="Jane"',
    ],
    ['CMD a \\\n# why\n  b', ['a', '["a",'], ['b', '"b"]'], 'CMD ["a", \\\n# why\n  "b"]'],
    ['EXPOSE 1/TCP 2/UDP', ['TCP', 'tcp'], ['UDP', 'udp'], 'EXPOSE 1/tcp 2/udp'],
  ] as const)('keeps what is said: %j', (text, [from, to], other, expected) => {
    const first = piece(text, from, to);
    const start = text.indexOf(other[0], first.at.end);
    const second = { at: { start, end: start + other[0].length }, from: other[0], to: other[1] };
    expect(edited(text, respelled(first, second))).toBe(expected);
  });

  test.each([
    ['another value', 'ENV A b', ' b', '=c'],
    ['another command', 'CMD a b', 'a b', '["a b"]'],
    ['another port', 'EXPOSE 80/tcp', '80', '81'],
    ['another name', 'MAINTAINER Jane', 'MAINTAINER', 'LABEL authors='],
    ['another stage', 'FROM a AS b', 'b', 'c'],
    ['another image', 'FROM a AS b', 'a', 'A'],
  ])('is refused when it means %s', (_, text, from, to) => {
    expect(edited(text, respelled(piece(text, from, to)))).toBeUndefined();
  });
});

describe('another keyword', () => {
  const keyword = (text: string) =>
    edited(text, { kind: 'keyword', at: last(text).span, from: 'ADD', to: 'COPY' });

  test.each([
    ['ADD --link a b', 'COPY --link a b'],
    ['add a b', 'copy a b'],
    ['ONBUILD ADD a b', 'ONBUILD COPY a b'],
    ['ADD <<EOF /a\nADD\nEOF', 'COPY <<EOF /a\nADD\nEOF'],
  ])('is written in the case of the old one in %j', (text, expected) => {
    expect(keyword(text)).toBe(expected);
  });

  test.each(['RUN a', 'ONBUILD \\\nADD a b'])('is refused in %j', (text) => {
    expect(keyword(text)).toBeUndefined();
  });
});

describe('empty lines', () => {
  const joined = (text: string) => edited(text, { kind: 'join', at: last(text).span });

  test.each([
    ['RUN a && \\\n\n \t\n  b', 'RUN a && \\\n  b'],
    ['RUN a && \\\r\n\r\n# why\r\n\r\n  b && \\\r\n  c\r\n', 'RUN a && \\\r\n# why\r\n  b && \\\r\n  c\r\n'],
  ])('are removed from %j', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  test('stay in a heredoc', () => {
    expect(joined('RUN <<EOF\n\na\n\nEOF\n')).toBeUndefined();
  });
});
