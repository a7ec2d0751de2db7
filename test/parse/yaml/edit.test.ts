import { describe, expect, it } from 'vitest';
import type { YamlIntention } from '../../../src/finding/edit.ts';
import { kubernetesDialect } from '../../../src/parse/yaml/dialect.ts';
import { applied, textEdit } from '../../../src/parse/yaml/edit.ts';
import { Field } from '../../../src/parse/yaml/field.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml.ts';

const context = { subject: { kind: '', namespace: '', name: '' }, hides: () => false, mayInherit: false };

/** The first document of a text. */
function rootOf(text: string): Field {
  const [document] = parseYaml(text, kubernetesDialect);
  if (document === undefined) throw new Error('an empty text');
  return Field.root(context, document.root, document.root.span);
}

/** The text after the edit, or `undefined` where there is none. */
function edited(text: string, intend: (root: Field) => YamlIntention): string | undefined {
  const edit = textEdit(text, intend(rootOf(text)));
  return edit === undefined ? undefined : applied(text, edit);
}

const priv = (root: Field) => root.field('a', 'b').set(false);
const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('set', () => {
  it.each([
    ['replaces a scalar and keeps its comment', 'a:\n  b: yes  # why\n', 'a:\n  b: false  # why\n'],
    ['replaces a scalar in flow style', 'a: { b: true, c: 1 }\n', 'a: { b: false, c: 1 }\n'],
    ['replaces a scalar in JSON', '{"a":{"b":true}}', '{"a":{"b":false}}'],
    [
      'replaces a scalar in JSON that tabs indent',
      '{\n\t"a": {\n\t\t"b": true\n\t}\n}',
      '{\n\t"a": {\n\t\t"b": false\n\t}\n}',
    ],
    ['writes after a key without a value', 'a:\n  b: # c\n  d: 1\n', 'a:\n  b: false # c\n  d: 1\n'],
    [
      'inserts below the key of the mapping',
      'a: # c\n  # d\n  d: 1\n',
      'a: # c\n  b: false\n  # d\n  d: 1\n',
    ],
    ['keeps the indentation in use', 'a:\n      d: 1\n', 'a:\n      b: false\n      d: 1\n'],
    ['keeps CRLF', 'a:\r\n  d: 1\r\n', 'a:\r\n  b: false\r\n  d: 1\r\n'],
    ['fills an empty flow mapping', 'a: {} # c\n', 'a: { b: false } # c\n'],
    ['fills a written null', 'a: ~\n', 'a: { b: false }\n'],
    ['fills a mapping without content, at the end of a text without line break', 'a:', 'a:\n  b: false'],
    ['inserts into a flow mapping', 'a: {d: 1}', 'a: {b: false, d: 1}'],
    ['inserts into JSON on one line', '{"a":{"d":1}}', '{"a":{"b":false,"d":1}}'],
    [
      'inserts into JSON on several lines',
      '{\n  "a": {\n    "d": 1\n  }\n}\n',
      '{\n  "a": {\n    "b": false,\n    "d": 1\n  }\n}\n',
    ],
    ['writes what is missing around it', 'c: 1\nd:\n  - 2\n', 'c: 1\na:\n  b: false\nd:\n  - 2\n'],
    [
      'edits one of several documents',
      'a: { b: true }\n---\na: { b: true }\n',
      'a: { b: false }\n---\na: { b: true }\n',
    ],
    ['edits the last of two equal keys', 'a: { b: 1 }\na: { b: 2 }\n', 'a: { b: 1 }\na: { b: false }\n'],
    ['edits beside an anchor nobody uses below', 'a: &x\n  b: true\n', 'a: &x\n  b: false\n'],
    [
      'edits a list indented no deeper than its key',
      'a:\n  b: true\n  c: [\n  1\n  ]\n',
      'a:\n  b: false\n  c: [\n  1\n  ]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before, priv)).toBe(after);
  });

  it.each([
    ['through an alias', 'x: &x { b: true }\na: *x\n'],
    ['in an anchored mapping that is used elsewhere', 'a: &x\n  b: true\nc: *x\n'],
    ['through a merge key', 'x: &x { b: true }\na:\n  <<: *x\n'],
    ['where a later merge key wins', 'x: &x { b: true }\na:\n  b: true\n  <<: *x\n'],
    ['of a value with a tag', 'a:\n  b: !!bool yes\n'],
    ['of a value with an anchor', 'a:\n  b: &b true\n'],
    ['of a block scalar', 'a:\n  b: |\n    true\n'],
    ['of a mapping with content', 'a:\n  b:\n    c: 1\n'],
    ['where a scalar stands instead of a mapping', 'a: text\n'],
    ['where a comment stands before the first field in braces', 'a: { # c\n  d: 1 }\n'],
    ['behind a lone carriage return', 'a:\r  d: 1\r'],
  ])('offers nothing %s', (_, text) => {
    expect(edited(text, priv)).toBeUndefined();
  });

  const secure = (root: Field) => {
    const [item = root] = root.field('containers').items;
    return item.field('sc', 'capabilities', 'drop').set(['ALL']);
  };

  it.each([
    [
      'below the name of an item',
      lines('containers:', '- image: x', '  name: app # c', '  ports: []'),
      lines(
        'containers:',
        '- image: x',
        '  name: app # c',
        '  sc:',
        '    capabilities:',
        '      drop: [ALL]',
        '  ports: []',
      ),
    ],
    [
      'below the last short field of an item without a name',
      lines('containers:', '  - image: x', '    ports:', '      - 1'),
      lines(
        'containers:',
        '  - image: x',
        '    sc:',
        '      capabilities:',
        '        drop: [ALL]',
        '    ports:',
        '      - 1',
      ),
    ],
    [
      'in an item in flow style',
      'containers: [{ name: app, image: x }]\n',
      'containers: [{ name: app, sc: { capabilities: { drop: [ALL] } }, image: x }]\n',
    ],
    [
      'in an item in JSON',
      '{"containers": [\n  {\n    "name": "app"\n  }\n]}\n',
      '{"containers": [\n  {\n    "name": "app",\n    "sc": {"capabilities": {"drop": ["ALL"]}}\n  }\n]}\n',
    ],
    [
      'with the indentation of the mappings around it',
      lines('containers:', '  - name: x', '    sc:', '        d: 1'),
      lines(
        'containers:',
        '  - name: x',
        '    sc:',
        '        capabilities:',
        '            drop: [ALL]',
        '        d: 1',
      ),
    ],
    [
      'over a list in flow style',
      'containers: [{ sc: { capabilities: { drop: [A, B] } } }]\n',
      'containers: [{ sc: { capabilities: { drop: [ALL] } } }]\n',
    ],
    [
      'over a list in block style',
      lines(
        'containers:',
        '  - sc:',
        '      capabilities:',
        '        drop:',
        '          - A',
        '          - B',
        '        add: [C]',
      ),
      lines(
        'containers:',
        '  - sc:',
        '      capabilities:',
        '        drop:',
        '          - ALL',
        '        add: [C]',
      ),
    ],
  ])('writes mappings and a list %s', (_, before, after) => {
    expect(edited(before, secure)).toBe(after);
  });

  it('keeps the commented items of a list by offering nothing', () => {
    expect(
      edited('containers: [{ sc: { capabilities: { drop: [A, # c\n B] } } }]\n', secure),
    ).toBeUndefined();
  });

  it.each([
    ["a: 'x'\n", "a: 'default'\n"],
    ['a: "x"\n', 'a: "default"\n'],
    ['a: x\n', 'a: default\n'],
  ])('keeps the quotes of %j', (before, after) => {
    expect(edited(before, (root) => root.field('a').set('default'))).toBe(after);
  });

  it('quotes a text that would be something else', () => {
    expect(edited('a: x\n', (root) => root.field('a').set('true'))).toBe('a: "true"\n');
  });
});

describe('remove', () => {
  const removed = (root: Field) => root.field('a', 'b').remove();

  it.each([
    ['a field with its comment', 'a:\n  b: 1 # c\n  d: 2\n', 'a:\n  d: 2\n'],
    ['a field of several lines', 'a:\n  b:\n    - 1\n    - x: |\n        y\n\n  d: 2\n', 'a:\n\n  d: 2\n'],
    ['the last field', 'a:\n  d: 2\n  b: 1', 'a:\n  d: 2'],
    ['the last field of a text with CRLF', 'a:\r\n  d: 2\r\n  b: 1', 'a:\r\n  d: 2'],
    ['the only field', 'a:\n  b: 1\nc: 2\n', 'a: {}\nc: 2\n'],
    ['a field in braces', 'a: { b: 1, d: 2 }\n', 'a: { d: 2 }\n'],
    ['the last field in braces', 'a: { d: 2, b: 1 }\n', 'a: { d: 2 }\n'],
    ['the only field in braces', 'a: { b: 1 }\n', 'a: {}\n'],
    ['a field in JSON', '{\n  "a": {\n    "d": 1,\n    "b": 2\n  }\n}', '{\n  "a": {\n    "d": 1\n  }\n}'],
  ])('removes %s', (_, before, after) => {
    expect(edited(before, removed)).toBe(after);
  });

  it.each([
    ['the target of an alias', 'a:\n  b: &x 1\n  d: 2\nc: *x\n'],
    ['what only a merge brings', 'x: &x { b: true }\na:\n  <<: *x\n'],
    ['what is not there', 'a: { d: 1 }\n'],
    ['the only field below a comment', 'a: # c\n  b: 1\n'],
    ['the first of two equal keys along with the last', 'a:\n  b: 1\n  b: 2\n'],
  ])('offers nothing for %s', (_, text) => {
    expect(edited(text, removed)).toBeUndefined();
  });

  const first = (root: Field) => (root.field('a').items[0] ?? root).remove();

  it.each([
    ['an item', 'a:\n- x\n- y\n', 'a:\n- y\n'],
    ['an item of several lines', 'a:\n  - b: 1\n    c: 2\n  # d\n  - y\n', 'a:\n  # d\n  - y\n'],
    ['the only item', 'a:\n  - x\nc: 1\n', 'a: []\nc: 1\n'],
    ['an item in brackets', 'a: [x, y]\n', 'a: [y]\n'],
    ['the only item in brackets', 'a: [ x ]\n', 'a: []\n'],
  ])('removes %s', (_, before, after) => {
    expect(edited(before, first)).toBe(after);
  });

  it('removes the first field of an item and leaves its dash to the next', () => {
    const before = 'a:\n  - b: 1\n    c: 2\n';
    expect(edited(before, (root) => (root.field('a').items[0] ?? root).field('b').remove())).toBe(
      'a:\n  - c: 2\n',
    );
  });
});

describe('rename', () => {
  it.each([
    ['a:\n  b: 1 # c\n', 'a:\n  e: 1 # c\n'],
    ["a: { 'b' : 1 }\n", "a: { 'e' : 1 }\n"],
    ['{"a":{"b":1}}', '{"a":{"e":1}}'],
  ])('keeps the quotes and the value of %j', (before, after) => {
    expect(edited(before, (root) => root.field('a', 'b').rename('e'))).toBe(after);
  });

  it('offers nothing where the new key is already there', () => {
    expect(edited('a: { b: 1, e: 2 }\n', (root) => root.field('a', 'b').rename('e'))).toBeUndefined();
  });
});

describe('unshadow', () => {
  const later = (text: string): YamlIntention => {
    const start = text.lastIndexOf('b:');
    return { kind: 'unshadow', key: { start, end: start + 1 } };
  };

  it('removes the first of two equal fields', () => {
    const text = 'a:\n  b: 1\n  c: 2\n  b: 1\n';
    expect(edited(text, () => later(text))).toBe('a:\n  c: 2\n  b: 1\n');
  });

  it('leaves it to a person which of two values is meant', () => {
    const text = 'a:\n  b: 1\n  b: 2\n';
    expect(edited(text, () => later(text))).toBeUndefined();
  });
});
