import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDialect, kubernetesDialect } from '../../../src/parse/yaml/dialect.ts';
import type { Node, Scalar } from '../../../src/parse/yaml/node.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml.ts';
import { randomText } from '../../../dev/oracle/random-text.ts';

const seed = 20_240_101;

describe('positions', () => {
  /** Scalars as they are written, no two alike, so that a wrong place cannot pass for the right one. */
  const written = fc
    .tuple(fc.nat(1e6), fc.constantFrom('plain', 'double', 'single', 'number'))
    .map(([id, style]) =>
      style === 'plain'
        ? `w${id}é`
        : style === 'double'
          ? `"d ${id}\\n"`
          : style === 'single'
            ? `'s ${id}'''`
            : `${id}.5`,
    );
  interface Tree {
    readonly list: readonly Tree[] | undefined;
    readonly leaf: string;
    readonly isFlow: boolean;
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      list: fc.option(fc.array(tie('tree'), { minLength: 1, maxLength: 4, depthIdentifier: 'depth' }), {
        nil: undefined,
        depthIdentifier: 'depth',
        maxDepth: 4,
      }),
      leaf: written,
      isFlow: fc.boolean(),
    }),
  }));

  /** The text of a tree, and its scalars in order. */
  function write({ list, leaf, isFlow }: Tree, indent: number, leaves: string[]): string {
    if (list === undefined) {
      leaves.push(leaf);
      return ` ${leaf}`;
    }
    if (isFlow) return ` [${list.map((item) => write(flow(item), indent, leaves)).join(',\n')}\n]`;
    const margin = ' '.repeat(indent);
    return list
      .map((item, at) => `\n${margin}k${at}: # "c" [\n${margin} ${write(item, indent + 2, leaves)}`)
      .join('');
  }
  const flow = (item: Tree): Tree => ({ ...item, isFlow: true });

  function scalars(node: Node): readonly Scalar[] {
    if (node.kind === 'scalar') return [node];
    const children =
      node.kind === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
    return children.flatMap(scalars);
  }

  test('the span of every scalar holds what is written there', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom('', '\uFEFF', '# \u2028\n', '---\n'),
        fc.boolean(),
        (shape, head, isCrlf) => {
          const leaves: string[] = [];
          const lines = `${head}root:${write(shape, 2, leaves)}\n`;
          const text = isCrlf ? lines.replaceAll('\n', '\r\n') : lines;
          const [document] = parseYaml(text, kubernetesDialect);
          const found = document === undefined ? [] : scalars(document.root);
          expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(leaves);
        },
      ),
      { seed, numRuns: 400 },
    );
  });
});

describe('whatever the text', () => {
  function outcome(text: string): 'read' | 'refused' {
    try {
      for (const dialect of [kubernetesDialect, composeDialect]) parseYaml(text, dialect);
      return 'read';
    } catch (error) {
      expect(error).toBeInstanceOf(YamlSyntaxError);
      if (error instanceof YamlSyntaxError) {
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(text.length);
      }
      return 'refused';
    }
  }

  test('nothing but a YamlSyntaxError is thrown for strings of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void outcome(text)),
      { seed, numRuns: 2000 },
    );
  });

  test('nothing but a YamlSyntaxError is thrown for strings of YAML punctuation', () => {
    const unit = fc.constantFrom(
      ...'ab01 \n\t-?:,[]{}#&*!|>\'"%@`~<.\\\r\uFEFF\u2028\u0000'.split(''),
      '\uD800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => void outcome(text)),
      { seed, numRuns: 5000 },
    );
  });

  test('nothing but a YamlSyntaxError is thrown for nearly valid documents', () => {
    const outcomes = Array.from({ length: 3000 }, (_, index) => outcome(randomText(seed + index)));
    expect(outcomes.filter((result) => result === 'read').length).toBeGreaterThan(300);
    expect(outcomes.filter((result) => result === 'refused').length).toBeGreaterThan(300);
  });
});
