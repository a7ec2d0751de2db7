import { describe, expect, test } from 'vitest';
import { type Example, flaws, mendable, offered } from './support/mending.ts';

const examples = offered((path) => path === 'Dockerfile');

const keyword = /^(?:ONBUILD )?[A-Z]+(?= )/gm;
/** Instructions on one line without quotes, heredocs and JSON. */
const plainRun = /^RUN (?![-[<])([^\n\\'"<]+)$/gm;
const plainWords = /^(?:RUN|COPY|ADD|CMD) (?![-[])[^\n\\'"<$]+$/gm;

/** Ways to write the same instructions. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'without a final line break': (text) => text.trimEnd(),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'with lower-case keywords': (text) =>
    text.replaceAll(keyword, (word) => word.toLowerCase()).replaceAll(' AS ', ' as '),
  'with wide gaps': (text) => text.replaceAll(keyword, '  $& \t'),
  'with comments between continued lines': (text) =>
    text.replaceAll('\\\n', '\\\n# note\n').replaceAll(/^(?=[A-Z])/gm, '# note\n\n'),
  'with another escape character': (text) =>
    /[`$]|\\(?!\n)|^arg/.test(text) ? text : `# escape=\`\n${text.replaceAll('\\\n', '`\n')}`,
  'with a line for each word': (text) =>
    text.replaceAll(plainWords, (line) => line.replaceAll(' ', ' \\\n  ')),
  'with a line for each word and CRLF': (text) =>
    text.replaceAll(plainWords, (line) => line.replaceAll(' ', ' \\\n# note\n  ')).replaceAll('\n', '\r\n'),
  'in heredocs': (text) => text.replaceAll(plainRun, 'RUN <<EOF\nset -e\n$1\nEOF'),
  'in another shell': (text) => text.replaceAll(plainRun, "RUN true && sh -c '$1'"),
  'in triggers': (text) => text.replaceAll(/^(?=(?:RUN|COPY|ADD|EXPOSE|ENV|LABEL) )/gm, 'ONBUILD '),
};

describe('the edits that rules about Dockerfiles offer', () => {
  test('are those of eighteen rules', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBeGreaterThanOrEqual(18);
  });

  test.each(Object.entries(layouts))('verify in every bad example %s', (_, layout) => {
    const laidOut = examples.map((example): Example => ({ ...example, text: layout(example.text) }));
    // Where keywords are alike, a rule about their case is content.
    const same = laidOut.filter((example, index) => {
      const original = examples[index];
      return original !== undefined && mendable(example).length === mendable(original).length;
    });
    expect(same.length).toBeGreaterThan(examples.length * 0.75);
    expect(same.flatMap((example) => flaws(example).map((flaw) => `${example.id}: ${flaw}`))).toEqual([]);
  });

  test.each([
    ['a mere opinion', 'FROM debian:12\nADD a /c/\nCOPY b /c/\n', []],
    ['a weakness', 'FROM debian:12\nADD a b /c\n', ['line 2: no edit']],
  ])('are judged by what they bring about: %s', (_, text, expected) => {
    expect(flaws({ id: 'add-instead-of-copy', path: 'Dockerfile', text })).toEqual(expected);
  });
});
