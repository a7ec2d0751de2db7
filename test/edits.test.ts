import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../src/finding/edit.ts';
import type { Finding } from '../src/finding/finding.ts';
import { verifiedEdit } from '../src/inspect/edit.ts';
import { inspectFile } from '../src/inspect/inspect-file.ts';
import { ruleSet } from '../src/inspect/rule-set.ts';
import { composeDialect, kubernetesDialect } from '../src/parse/yaml/dialect.ts';
import type { Node } from '../src/parse/yaml/node.ts';
import { parseYaml } from '../src/parse/yaml/yaml.ts';
import { rules } from '../src/rules/registry.generated.ts';
import { isList, type Plain, plainStyle, type Style, writeDocuments } from './support/yaml-writer.ts';

const all = ruleSet(rules);

/** Rules with a bad example in which the edit would only move the violation, or mending it is a choice. */
const undecided = [
  'deprecated-service-account-field',
  'duplicate-key',
  'interactive-tty',
  'tekton-step-privileges',
];

interface Example {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

const offered = rules
  .filter(({ on }) => on !== 'stage' && on !== 'instruction')
  .flatMap(({ id, on, examples: { bad } }) =>
    bad
      .map((marked) => marked.replaceAll(/ #!$/gm, ''))
      .map((text): Example => ({ id, path: on === 'service' ? 'compose.yaml' : 'a.yaml', text })),
  )
  .filter((example) => mendable(example).length > 0);
const examples = offered.filter((example) => !undecided.includes(example.id) || flaws(example).length === 0);

/** The findings of the example's own rule that come with an intention. */
function mendable({ id, path, text }: Example): readonly Finding[] {
  const { findings, intentions } = inspectFile(path, text, all);
  return findings.filter(({ rule, fingerprint }) => rule === id && intentions.has(fingerprint));
}

function apply(text: string, { range, text: replacement }: Edit): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Edit['range']['start']) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(0, offset(range.start)) + replacement + text.slice(offset(range.end));
}

/** What is wrong with the edits of an example, for a message that says what and where. */
function flaws(example: Example): readonly string[] {
  const findings = mendable(example);
  if (findings.length === 0) return ['nothing to mend'];
  return findings.flatMap((finding) => {
    const edit = verifiedEdit(example.path, example.text, finding, all);
    if (edit === undefined) return [`line ${finding.range.start.line}: no edit`];
    const text = apply(example.text, edit);
    const breaks = example.text.includes('\r\n') && /(?<!\r)\n/.test(text) ? ['line breaks'] : [];
    const comments = notes(text) === notes(example.text) ? [] : ['comments'];
    const left = mendable({ ...example, text }).length < findings.length ? [] : ['still there'];
    return [...breaks, ...comments, ...left];
  });
}

function notes(text: string): number {
  return text.split('# note').length;
}

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
  const documents = parseYaml(text, path === 'a.yaml' ? kubernetesDialect : composeDialect);
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
    const found = offered.filter((example) => example.id === id).flatMap(flaws);
    expect(found.some((flaw) => flaw.endsWith('no edit'))).toBe(true);
  });
});
