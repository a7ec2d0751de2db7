import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifiedEdit } from '../../src/inspect/edit.ts';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { examplePath, isStateRule } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { apply } from '../support/mending.ts';

const all = ruleSet(rules);
const texts = rules
  .filter(isStateRule)
  .filter((rule) => examplePath(rule) === 'Dockerfile')
  .flatMap(({ examples }) => [...examples.bad, ...examples.good])
  .map((text) => text.replaceAll(/ #!$/gm, ''));

const odd = [
  '\0',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '\f',
  '\\',
  '`',
  '"',
  "'",
  '$',
  '${',
  '$(',
  '<<',
  '<<EOF',
  '#',
  '=',
  '[',
  '{',
  ')',
  '|',
  '&&',
  '--',
  '%',
  '\t',
];

/** Changes a text near the `at`-th of its characters or lines. */
type Mutation = (text: string, at: number) => string;

function inLine(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => (index === at % lines.length ? change(line) : line)).join('\n');
}

function cut(text: string, at: number, length: number, instead = ''): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + instead + text.slice(start + length);
}

const mutations: readonly Mutation[] = [
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at) => cut(text, at, 1),
  (text, at) => cut(text, at, 1 + (at % 17)),
  (text, at) => inLine(text, at, () => ''),
  (text, at) => inLine(text, at, (line) => `${line}\n${line}`),
  (text, at) => inLine(text, at, (line) => line.slice(0, Math.ceil(line.length / 2))),
  (text, at) => inLine(text, at, (line) => `${line} \\`),
  (text, at) => inLine(text, at, (line) => `ONBUILD ${line}`),
  (text, at) => inLine(text, at, (line) => line.replace(/^RUN (.*)$/, "RUN sh -c '$1'")),
  (text, at) => inLine(text, at, (line) => line.replace(/^RUN (.*)$/, 'RUN <<EOF\n$1')),
  (text, at) => inLine(text, at, (line) => line.replace(/ (\S+)$/, ' $$($1)')),
  (text, at) => inLine(text, at, (line) => line.replace(/^(\w+) (.*)$/, '$1 ["$2"]')),
  (text, at) => inLine(text, at, (line) => line.replace(/^\w+/, 'FROM')),
  (text, at) => cut(text, at, 0, odd[at % odd.length]),
  (text, at) => cut(text, at, 1, odd[at % odd.length]),
  (text, at) => text.replaceAll(['"', "'", ' ', '/', '='][at % 5] ?? '', ''),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `# escape=\`\n${text}`,
  (text) => text + text,
];

const mutant = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(10_000)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) => changes.reduce((changed, [mutate, at]) => mutate(changed, at), text));

function throws(text: string): readonly string[] {
  return inspectFile('Dockerfile', text, all)
    .faults.filter(({ name }) => name !== 'dockerfile-syntax')
    .map(({ cause }) => cause);
}

describe('an example of a rule about Dockerfiles', () => {
  test('makes no rule and no reader throw, whatever is done to it', () => {
    expect(texts.length).toBeGreaterThan(400);
    fc.assert(
      fc.property(mutant, (text) => {
        expect(throws(text)).toEqual([]);
      }),
      { seed: 1_122, numRuns: 3_000 },
    );
  });

  test('can be read as before when a finding is mended, whatever was done to it', () => {
    let mended = 0;
    fc.assert(
      fc.property(mutant, (text) => {
        const { findings, intentions, faults } = inspectFile('Dockerfile', text, all);
        const [finding] = findings.filter(({ fingerprint }) => intentions.has(fingerprint));
        const edit = finding && verifiedEdit('Dockerfile', text, finding, all);
        if (edit === undefined) return;
        mended += 1;
        const after = inspectFile('Dockerfile', apply(text, edit), all);
        expect(after.faults.length).toBe(faults.length);
        expect(after.findings.length).toBeLessThanOrEqual(findings.length + 1);
      }),
      { seed: 1_122, numRuns: 600 },
    );
    expect(mended).toBeGreaterThan(100);
  });
});
