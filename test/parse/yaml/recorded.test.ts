import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { composeDialect, type Dialect, kubernetesDialect } from '../../../src/parse/yaml/dialect.ts';
import { type Agreement, agreement } from './agreement.ts';
import { texts } from './texts.ts';

const recording = z.object({
  versions: z.record(z.string(), z.string()),
  answers: z.array(
    z.object({ text: z.string(), documents: z.array(z.unknown()), error: z.string().optional() }),
  ),
});

function recorded(program: 'kubectl' | 'compose') {
  const json = readFileSync(new URL(`${program}.recorded.json`, import.meta.url), 'utf8');
  return recording.parse(JSON.parse(json)).answers;
}

/** The texts on which we and the program come to `result`. */
function textsThat(result: Agreement, program: 'kubectl' | 'compose', dialect: Dialect): readonly string[] {
  return recorded(program).flatMap(({ text, ...reading }) =>
    agreement(text, dialect, reading) === result ? [text] : [],
  );
}

const base = 'x: &x {p: 1, q: 2}\ny: &y {p: 3, r: 4}\nz: &z [*x, *y]\n';

/** Both libraries take these, YAML 1.2 and js-yaml do not; nobody writes them. */
const outsideYaml = [
  ...['  b\n\n  c\n', '  b\n\n\n', '  # b\n', '', '  b\nc: d\n', '  ---\n', ' b\n'].map(
    (body) => `a: |# c\n${body}`,
  ),
  'a: "x"# c\n',
  'a: [1,# c\n2]\n',
  'a: [\n]# c\n',
  'a: [-]\n',
  'a: &x k\n*x: 1\n',
  'a: 1\n%YAML 1.1\n---\nb: 2\n',
];
/** js-yaml reads them, but as something else. */
const disputed = [`${base}w: {<<:}\n`, 'a: "b\\\n\n  c"\n'];

describe('kubectl', () => {
  test('reads the texts of the tests, and no others, in the recording', () => {
    expect(recorded('kubectl').map(({ text }) => text)).toEqual(texts);
  });

  test('never sees a mapping that we read differently', () => {
    expect(textsThat('differs', 'kubectl', kubernetesDialect)).toEqual([]);
  });

  test('takes of what we refuse only what is listed here', () => {
    const concatenatedJson = [
      '{"a":1}{"b":2}',
      '{"a":1}\n{"b":2}\n',
      '{"a":1}\nb: 2\n',
      '{a: 1}\n{b: 2}\n',
      '  {"a":1}\n  {"b":2}\n  {"c":3}\n',
    ];
    const cuts = [
      'a: 1\n---#c\nb: 2\n',
      'a: 1\n---#c: d\nb: 2\n',
      'kind: Pod\n---#: x\nkind: Job\n',
      'a: |\n  x\n---#\nb: 2\n',
      'a: x\n  y\n---#z\nb: 1\n',
      '{"kind":"Pod"}\n---#\n{"kind":"Job"}\n',
      'a: 1\n---\xA0\nb: 2\n',
      'a: 1\n--- # c\nb: 2\n',
      'a: 1\n---\n﻿b: 2\n',
    ];
    const endOfDocument = ['a: 1\n... b\n'];
    const tightTags = ['a: {!,x b: true}\n', 'a: [!!str, b]\n', 'a: [!x[b], c]\n'];
    const listed = [
      ...outsideYaml,
      ...disputed,
      ...concatenatedJson,
      ...cuts,
      ...endOfDocument,
      ...tightTags,
    ];
    expect(textsThat('we refuse', 'kubectl', kubernetesDialect).toSorted()).toEqual(listed.toSorted());
  });
});

describe('Compose', () => {
  test('reads the texts of the tests, and no others, in the recording', () => {
    expect(recorded('compose').map(({ text }) => text)).toEqual(texts);
  });

  test('sees only mappings that we read alike, but for dates and what a merge brings under "<<"', () => {
    const dates = ['2001-01-01', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '!!timestamp 2001-01-01'];
    const quoted = [`${base}w:\n  <<: {"<<": *x}\n`, `${base}w: {<<: {"<<": *x}}\n`];
    const listed = [...dates.map((date) => `a: ${date}\n`), 'a: !!timestamp "2001-01-01"\n', ...quoted];
    expect(textsThat('differs', 'compose', composeDialect).toSorted()).toEqual(listed.toSorted());
  });

  test('takes of what we refuse only what is listed here', () => {
    const anchorsOfAnotherDocument = ['a: &x 1\n---\nb: *x\n'];
    const others = ['a: !!merge x\n', 'a: [-b, ?c, :d]\n', 'a: \u007f\n', 'a: \u0080\n'];
    const mergesByTag = ['!!merge a: *x', '!<tag:yaml.org,2002:merge> b: *x'].flatMap((key) => [
      `${base}w:\n  ${key}\n`,
      `${base}w: {${key}}\n`,
    ]);
    const listed = [...outsideYaml, ...disputed, ...anchorsOfAnotherDocument, ...mergesByTag, ...others];
    expect(textsThat('we refuse', 'compose', composeDialect).toSorted()).toEqual(listed.toSorted());
  });
});
