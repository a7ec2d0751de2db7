import { describe, expect, test } from 'vitest';
import { kubernetesDialect } from '../../../src/parse/yaml/dialect.ts';
import { Field } from '../../../src/parse/yaml/field.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml.ts';

const subject = { kind: 'Thing', namespace: '', name: 'x' };

function rootOf(text: string, mayInherit = false): Field {
  const [document] = parseYaml(text, kubernetesDialect);
  if (document === undefined) throw new Error('no document');
  const context = { subject, hides: (value: string) => value.includes('${'), mayInherit };
  return Field.root(context, document.root, { start: 0, end: 1 });
}

const text =
  'bool: {a: yes, b: no}\nnumber: 1\ntext: "1"\nnothing:\nnull: ~\nhidden: ${X}\nlist: [a, b]\nempty: {}\n';
const source = text.replace('null:', '"null":');

describe('what is known of a field', () => {
  const field = (path: string) => rootOf(source).field(...path.split('.'));

  test.each([
    ['bool.a', true],
    ['bool.b', false],
    ['number', 1],
    ['text', '1'],
  ])('%s is %j and is not anything else', (path, value) => {
    for (const other of [true, false, 1, '1', 'x', 0]) {
      expect(field(path).is(other)).toBe(other === value);
      expect(field(path).isNot(other)).toBe(other !== value);
    }
    expect(field(path).isAbsent).toBe(false);
    expect(field(path).isHidden).toBe(false);
    expect(field(path).text).toBe(typeof value === 'string' ? value : undefined);
    expect(field(path).number).toBe(typeof value === 'number' ? value : undefined);
  });

  test.each([
    'missing',
    'nothing',
    'null',
    'missing.below',
    'null.below',
    'text.below',
    'list.below',
    'empty.below',
  ])('%s is absent: neither equal nor unequal to anything', (path) => {
    expect(field(path).isAbsent).toBe(true);
    expect(field(path).isHidden).toBe(false);
    for (const value of [true, false, '', 0, 'null']) {
      expect([field(path).is(value), field(path).isNot(value)]).toEqual([false, false]);
    }
  });

  test.each(['hidden', 'hidden.below', 'hidden.far.below'])(
    '%s is hidden: not absent, neither equal nor unequal',
    (path) => {
      expect(field(path).isHidden).toBe(true);
      expect(field(path).isAbsent).toBe(false);
      for (const value of [true, false, '${X}', 0]) {
        expect([field(path).is(value), field(path).isNot(value)]).toEqual([false, false]);
      }
      expect(field(path).text).toBeUndefined();
      expect(field(path).number).toBeUndefined();
    },
  );

  test('a mapping or a list is neither absent nor a value', () => {
    for (const path of ['list', 'empty', 'bool']) {
      expect(field(path).isAbsent).toBe(false);
      expect(field(path).isNot('x')).toBe(false);
    }
  });

  test('what is not written may still be inherited, and is hidden then', () => {
    const child = rootOf('a: 1\nb: {}\n', true);
    expect(child.field('c').isHidden).toBe(true);
    expect(child.field('c').isAbsent).toBe(false);
    expect(child.field('b', 'c').isHidden).toBe(true);
    expect(child.field('a').is(1)).toBe(true);
  });
});

describe('what only a quoted merge key brings', () => {
  const pod = rootOf(
    'x: &x {danger: true, shield: false, deep: {danger: true}}\npod:\n  "<<": *x\n  own: true\n',
  ).field('pod');

  test('counts as a danger and as absent', () => {
    expect(pod.field('danger').is(true)).toBe(true);
    expect(pod.field('danger').isAbsent).toBe(true);
    expect(pod.field('shield').isAbsent).toBe(true);
    expect(pod.field('deep', 'danger').is(true)).toBe(true);
    expect(pod.field('deep', 'danger').isAbsent).toBe(true);
    expect(pod.field('own').isAbsent).toBe(false);
  });

  test.each([
    ['<<: {a: true}\n"<<": {a: false}\n'],
    ['"<<": {a: false}\n<<: {a: true}\n'],
    ['a: true\n"<<": {a: false}\n'],
    ['"<<": {a: false}\na: true\n'],
    ['"<<": [{a: false}, {a: true}]\na: true\n'],
  ])('never replaces what stands there for sure: %j', (merged) => {
    const field = rootOf(merged).field('a');
    expect([field.is(true), field.isAbsent]).toEqual([true, false]);
  });

  test('comes in through an alias of "<<" too', () => {
    const field = rootOf('k: &k <<\nb: {*k : {danger: true}}\n').field('b', 'danger');
    expect([field.is(true), field.isAbsent]).toEqual([true, true]);
  });
});

describe('paths', () => {
  const paths = (list: string) =>
    rootOf(list).entries.flatMap(([, field]) => field.items.map(({ path }) => path));

  test.each([
    ['items: [{name: a}, {name: b}]', ['items[a]', 'items[b]']],
    [
      'volumeMounts: [{mountPath: /a, name: n}, {mountPath: /b, name: n}]',
      ['volumeMounts[/a]', 'volumeMounts[/b]'],
    ],
    ['ports: [{containerPort: 80}, {port: 81}]', ['ports[80]', 'ports[81]']],
    ['args: [x, y]', ['args[x]', 'args[y]']],
    ['tolerations: [{key: k, effect: e}]', ['tolerations[k]']],
  ])('items are named by what tells them apart: %s', (list, expected) => {
    expect(paths(list)).toEqual(expected);
  });

  test('items without a name keep their path when they are reordered, whatever the order of their keys', () => {
    const before = paths('rules: [{verbs: [get], groups: [a]}, {verbs: ["*"]}]');
    const after = paths('rules: [{verbs: ["*"]}, {groups: [a], verbs: [get]}]');
    expect(after).toEqual(before.toReversed());
    expect(new Set(before).size).toBe(2);
  });

  test('fields below an item carry its name', () => {
    const [item] = rootOf('a: {list: [{name: x, b: {c: 1}}]}').field('a', 'list').items;
    expect(item?.field('b', 'c').path).toBe('a.list[x].b.c');
    expect(item?.field('missing').path).toBe('a.list[x].missing');
  });
});

describe('places', () => {
  const manifest = 'a:\n  b: "c"\n  d:\n    - name: e\n      f: 1\n  g: |\n    h\n  i: &k {j: 1}\nl: *k\n';
  const place = (...keys: readonly string[]) => {
    const { start, end } = rootOf(manifest).field(...keys).span;
    return manifest.slice(start, end);
  };

  test.each([
    [['a', 'b'], 'b: "c"'],
    [['a', 'd'], 'd'],
    [['a', 'g'], 'g'],
    [['a', 'missing'], 'a'],
    [['a', 'missing', 'far'], 'a'],
    [['l'], 'l'],
    [['l', 'j'], 'j: 1'],
  ])('%j stands on %j', (keys, expected) => {
    expect(place(...keys)).toBe(expected);
  });

  test('an item stands on its name, and so does what is missing in it', () => {
    const [item] = rootOf(manifest).field('a', 'd').items;
    const { start, end } = item?.field('missing').span ?? { start: 0, end: 0 };
    expect(manifest.slice(start, end)).toBe('name: e');
  });

  test('what is missing in the whole stands where its reader looks', () => {
    expect(rootOf(manifest).field('missing').span).toEqual({ start: 0, end: 1 });
  });
});
