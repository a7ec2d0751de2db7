import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDialect, kubernetesDialect } from '../src/parse/yaml/dialect.ts';
import type { Node } from '../src/parse/yaml/node.ts';
import { parseYaml } from '../src/parse/yaml/yaml.ts';
import { type Example, flaws, mendable, offered } from './support/mending.ts';
import { isList, type Plain, plainStyle, type Style, writeDocuments } from './support/yaml-writer.ts';

/** Rules with a bad example in which the edit would only move the violation, or mending it is a choice. */
const undecided = [
  'deprecated-service-account-field',
  'duplicate-key',
  'interactive-tty',
  'tekton-step-privileges',
];

const found = offered((path) => path !== 'Dockerfile');
const examples = found.filter((example) => !undecided.includes(example.id) || flaws(example).length === 0);

/** Ways to write the same text that change its layout only. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'without a final line break': (text) => text.trimEnd(),
  'indented by four': (text) => text.replaceAll(/^(?!---)(?=.)/gm, '    '),
  'with comments behind and between the lines': (text) =>
    text.replaceAll(/^(?!---)(?!.*(?:[|>]-?|#.*)$)(.+)(?<!:)\n(?=.)/gm, '$1 # c\n# note\n\n'),
};

/** Ways to write the same values. */
const style = fc.record<Style>({
  seed: fc.nat(),
  indent: fc.constantFrom(2, 4),
  quote: fc.constantFrom('plain', 'single', 'double'),
  shuffles: fc.boolean(),
  comments: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  json: fc.boolean(),
});

function valuesOf({ path, text }: Example): readonly Plain[] | undefined {
  const documents = parseYaml(text, path === 'manifest.yaml' ? kubernetesDialect : composeDialect);
  const values = documents.map(({ root }) => plainOf(root));
  return values.includes(undefined) ? undefined : values.filter((value) => value !== undefined);
}

/** The writer knows no null. */
function plainOf(node: Node): Plain | undefined {
  if (node.kind === 'scalar') return node.value ?? undefined;
  if (node.kind === 'sequence') return node.items.flatMap((item) => plainOf(item) ?? []);
  const entries = [...node.entries].map(([key, { value }]) => [key, plainOf(value) ?? ''] as const);
  return Object.fromEntries(entries);
}

function inFlow(value: Plain): string {
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${inFlowKey(key)}: ${inFlow(child)}`);
  return `{ ${entries.join(', ')} }`;
}

function inFlowKey(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key);
}

/** What no writing of values can keep: two equal keys, and null, which some rules tell from what is not written. */
const rewritable = examples.filter((example) => {
  const values = valuesOf(example);
  const text = values === undefined ? '' : writeDocuments(values, plainStyle);
  return mendable({ ...example, text }).length === mendable(example).length;
});

describe('the edits that rules offer', () => {
  test('are those of at least thirty rules', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBeGreaterThanOrEqual(30);
    expect(rewritable.length).toBeGreaterThan(examples.length * 0.9);
  });

  test.each(Object.entries(layouts))('verify in every bad example %s', (_, layout) => {
    const wrong = examples.flatMap((example) =>
      flaws({ ...example, text: layout(example.text) }).map((flaw) => `${example.id}: ${flaw}`),
    );
    expect(wrong).toEqual([]);
  });

  test('verify in every bad example in flow style', () => {
    const wrong = rewritable.flatMap((example) => {
      const text = (valuesOf(example) ?? []).map((value) => `${inFlow(value)}\n`).join('---\n');
      return flaws({ ...example, text }).map((flaw) => `${example.id}: ${flaw}`);
    });
    expect(wrong).toEqual([]);
  });

  test('verify in every bad example however its values are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rewritable), style, (example, written) => {
        const text = writeDocuments(valuesOf(example) ?? [], written);
        expect(flaws({ ...example, text }), text).toEqual([]);
      }),
      { seed: 1_709, numRuns: 300 },
    );
  });

  test.each(undecided)('are missing in an example of %s', (id) => {
    const wrong = found.filter((example) => example.id === id).flatMap(flaws);
    expect(wrong.some((flaw) => flaw.endsWith('no edit'))).toBe(true);
  });
});
