import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { composeDialect, type Dialect, kubernetesDialect } from '../../src/parse/yaml/dialect.ts';
import { parseYaml } from '../../src/parse/yaml/yaml.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { examplePath, isStateRule } from '../../src/rules/examples.ts';
import { isList, isMapping, type Plain, plain, toJson } from './yaml/plain.ts';

const all = ruleSet(rules);
const wrong: readonly Plain[] = [
  null,
  '',
  'x',
  '${X}',
  '{{ .x }}',
  0,
  -1,
  1e300,
  true,
  [],
  [null],
  ['x'],
  [[]],
  [['x']],
  [0],
  [new Map()],
  new Map(),
  new Map([['', null]]),
  new Map([['name', [null]]]),
  new Map([['name', new Map()]]),
  [new Map([['name', 1]])],
];

/** A document with the value at the `target`-th place, counted from its root, replaced. */
function replaced(document: Plain, target: number, value: Plain): Plain {
  let at = -1;
  const walk = (node: Plain): Plain => {
    at++;
    if (at === target) return value;
    if (isList(node)) return node.map(walk);
    if (isMapping(node)) return new Map([...node].map(([key, item]) => [key, walk(item)]));
    return node;
  };
  return walk(document);
}

function size(node: Plain): number {
  const items = isList(node) ? node : isMapping(node) ? [...node.values()] : [];
  return items.reduce<number>((sum, item) => sum + size(item), 1);
}

const suites: readonly (readonly [string, Dialect])[] = [
  ['manifest.yaml', kubernetesDialect],
  ['compose.yaml', composeDialect],
];

describe.each(suites)('%s', (path, dialect) => {
  const documents = rules
    .filter(isStateRule)
    .filter((rule) => examplePath(rule) === path)
    .flatMap(({ examples }) => [...examples.bad, ...examples.good])
    .flatMap((text) => parseYaml(text, dialect).map(({ root }) => plain(root)));

  test('a value of a wrong type anywhere makes no rule throw', () => {
    expect(documents.length).toBeGreaterThan(5);
    // JSON is YAML: only types change, never the syntax.
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.nat(),
        fc.constantFrom(...wrong),
        (document, place, value) => {
          const text = toJson(replaced(document, place % size(document), value));
          expect(inspectFile(path, text, all).faults).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 4_000 },
    );
  });
});
