import { describe, expect, test } from 'vitest';
import { composeDialect, kubernetesDialect } from '../../../src/parse/yaml/dialect.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml.ts';

/** Far above what it takes here, far below what a square or an exponent would take. */
const budget = 6_000;

function parse(text: string) {
  return parseYaml(text, kubernetesDialect);
}

describe('what grows is refused', () => {
  const levels = Array.from({ length: 30 }, (_, level) => level);

  test('aliases of lists of aliases', { timeout: budget }, () => {
    const bomb = levels.map((level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]\n`);
    expect(() => parse(`a0: &a0 x\n${bomb.join('')}`)).toThrow(YamlSyntaxError);
  });

  test('merges of mappings of merges', { timeout: budget }, () => {
    const bomb = levels.map(
      (level) => `a${level + 1}: &a${level + 1} {<<: *a${level}, k${level}: [${`*a${level},`.repeat(9)}]}\n`,
    );
    expect(() => parse(`a0: &a0 {x: y}\n${bomb.join('')}`)).toThrow(YamlSyntaxError);
  });

  test('a large mapping that is merged again and again', { timeout: budget }, () => {
    const large = Array.from({ length: 5_000 }, (_, index) => `  k${index}: v\n`).join('');
    const merges = Array.from({ length: 5_000 }, (_, index) => `m${index}: {<<: *x}\n`).join('');
    expect(() => parse(`x: &x\n${large}${merges}`)).toThrow(YamlSyntaxError);
  });
});

describe('what is deep is refused', () => {
  test.each([1_000, 100_000])('%i flow sequences', { timeout: budget }, (depth) => {
    expect(() => parse('['.repeat(depth) + ']'.repeat(depth))).toThrow(YamlSyntaxError);
    expect(() => parse('['.repeat(depth))).toThrow(YamlSyntaxError);
  });

  test.each([1_000, 100_000])('%i flow mappings', { timeout: budget }, (depth) => {
    expect(() => parse('{a: '.repeat(depth) + '}'.repeat(depth))).toThrow(YamlSyntaxError);
  });

  test.each([1_000, 100_000])('%i block sequences on one line', { timeout: budget }, (depth) => {
    expect(() => parse(`${'- '.repeat(depth)}a`)).toThrow(YamlSyntaxError);
  });

  test.each([1_000, 3_000])('%i block mappings', { timeout: budget }, (depth) => {
    const lines = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`);
    expect(() => parse(lines.join(''))).toThrow(YamlSyntaxError);
  });

  test('but not the depth of a real schema', () => {
    const lines = Array.from({ length: 90 }, (_, level) => `${' '.repeat(level)}a:\n`);
    expect(parse(lines.join(''))).toHaveLength(1);
  });
});

describe('what is large is read', () => {
  test('a line of 1 MB', { timeout: budget }, () => {
    const [document] = parse(`a: ${'x y '.repeat(250_000)}\n`);
    expect(document?.root.kind).toBe('mapping');
  });

  test.each(['"', "'"])('a scalar of 1 MB in %s', { timeout: budget }, (quote) => {
    expect(parse(`a: ${quote}${'x '.repeat(500_000)}${quote}\n`)).toHaveLength(1);
    expect(parse(`a: ${quote}${'x\n'.repeat(500_000)}${quote}\n`)).toHaveLength(1);
  });

  test('100,000 keys in one mapping', { timeout: budget }, () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: v\n`);
    const [document] = parse(keys.join(''));
    expect(document?.root.kind === 'mapping' ? document.root.entries.size : 0).toBe(100_000);
  });

  test('20,000 documents, and the empty one behind them', { timeout: budget }, () => {
    expect(parse('a: 1\n---\n'.repeat(20_000))).toHaveLength(20_001);
  });

  test('500 collections that close at the indentation of their key', { timeout: budget }, () => {
    const lists = Array.from({ length: 500 }, (_, index) => `k${index}: [\n  a\n]\n`);
    expect(parse(lists.join(''))).toHaveLength(1);
  });
});

describe('what makes a parser look again ends soon', () => {
  const texts: Readonly<Record<string, string>> = {
    'collections without end': `a: ${'['.repeat(150)}\n${'x,\n'.repeat(100_000)}`,
    'brackets in a quoted scalar that misses its indentation': `a: "${'['.repeat(300_000)}\nb"\n`,
    'quotes in a quoted scalar that misses its indentation': `a: '${"''".repeat(300_000)}\nb'\n`,
    'collections that miss their indentation': 'a: [\n]\n'.repeat(100_000),
    'quotes that are never closed': `a: [\n]\n${'b: "\n'.repeat(50_000)}`,
    backslashes: `a: "${'\\'.repeat(300_001)}\n"`,
    'a line of exclamation marks': `a: ${'!'.repeat(300_000)}`,
    'a line of question marks': `a: {${'? '.repeat(300_000)}}`,
    colons: `a: {${'b:'.repeat(300_000)}}`,
    separators: '--- '.repeat(200_000),
    indentation: `a:\n${' '.repeat(500_000)}`,
    'blank lines': `a: [\n${'\n'.repeat(500_000)}]\n`,
    comments: `a: [\n${'# c\n'.repeat(200_000)}]\n`,
    anchors: Array.from({ length: 50_000 }, (_, index) => `- &a${index} b\n`).join(''),
  };
  test.each(Object.entries(texts))('%s', { timeout: 2 * budget }, (_, text) => {
    for (const dialect of [kubernetesDialect, composeDialect]) {
      try {
        parseYaml(text, dialect);
      } catch (error) {
        expect(error).toBeInstanceOf(YamlSyntaxError);
      }
    }
  });
});

describe('characters that do not belong', () => {
  test.each(['a: \u0000', '\u0000', 'a: "\u0000"', 'a: \uD800', 'a: \uDC00b', 'a: |\n  \uDFFF\n'])(
    '%j is refused',
    (text) => {
      expect(() => parse(text)).toThrow(YamlSyntaxError);
    },
  );

  test('an escaped lone surrogate is text', () => {
    expect(parse('a: "\\ud800"')).toHaveLength(1);
  });

  test('a key that is __proto__ is a key', () => {
    const [document] = parse('__proto__: {polluted: true}\n');
    expect(document?.root.kind === 'mapping' ? [...document.root.entries.keys()] : []).toEqual(['__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
