import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectChange } from '../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { Side } from '../../src/inspect/side.ts';
import { isStateRule } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { memoryTree } from '../../src/source/memory-tree.ts';

const references = rules.filter(isStateRule).filter(({ topic }) => topic === 'references');

/** What is found, wherever it stands. */
async function found(texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((text, index) => ({ path: `k8s/${index}.yaml`, text }));
  const side = new Side(memoryTree(files), ruleSet(references));
  const introduced = files.map(({ path }) => ({ base: undefined, head: path }));
  await inspectChange(introduced, undefined, side, { isIgnored: () => undefined });
  expect(side.faults).toEqual([]);
  return side.findings
    .map(({ rule, message, severity, field }) => [rule, severity, field, message].join(' '))
    .toSorted();
}

const examples = references.flatMap(({ examples: { bad, good } }) => [...bad, ...good]);

/** The documents of a few examples; of one kind and name only the first, for a second would be its variant. */
const someDocuments = fc
  .uniqueArray(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
  .map((chosen) => {
    const documents = chosen.flatMap((example) => example.replaceAll(/ #!$/gm, '').split('---\n'));
    const identity = (document: string) =>
      [/^kind: .*/m, /\bname: .*/].map((part) => part.exec(document)?.[0]).join();
    return [...Map.groupBy(documents, identity).values()].flatMap(([first]) => first ?? []);
  });

it('finds the same in whatever order and files the objects stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      someDocuments,
      fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
      async (documents, places) => {
        const files = Map.groupBy(documents.toReversed(), (_, index) => places[index % places.length]);
        const spread = [...files.values()].map((each) => each.join('---\n'));
        expect(await found(spread)).toEqual(await found([documents.join('---\n')]));
      },
    ),
    { numRuns: 400 },
  );
});
