import { describe, expect, test } from 'vitest';
import { inspectChange } from '../src/inspect/inspect-change.ts';
import { ruleSet } from '../src/inspect/rule-set.ts';
import { Side } from '../src/inspect/side.ts';
import type { Pair } from '../src/rules/change-rule.ts';
import { type ChangeRule, examplePath, isChangeRule } from '../src/rules/examples.ts';
import { rules } from '../src/rules/registry.generated.ts';
import { withValues } from '../src/rules/rule.ts';
import { memoryTree } from '../src/source/memory-tree.ts';

/** The lines on which a rule reports, and the faults of both sides. */
async function inspect(rule: ChangeRule, { before, after }: Pair) {
  const path = examplePath(rule);
  const given = ruleSet([withValues(rule, rule.examples.given ?? {})]);
  const [base, head] = [before, after].map(
    (marked) => new Side(memoryTree([{ path, text: marked.replaceAll(/ #!$/gm, '') }]), given),
  );
  if (base === undefined || head === undefined) throw new Error('both sides are there');
  await inspectChange([{ base: path, head: path }], base, head, { isIgnored: () => undefined });
  const lines = head.findings.map(({ range }) => range.start.line).toSorted((a, b) => a - b);
  return { lines, faults: [...base.faults, ...head.faults] };
}

/** What is gone is marked where it was. */
function markedLines({ on }: ChangeRule, { before, after }: Pair): readonly number[] {
  const text = on === 'object-removal' || after === '' ? before : after;
  return text.split('\n').flatMap((line, index) => (line.endsWith(' #!') ? [index + 1] : []));
}

/** Whoever takes these back makes another such change. */
const eitherWay = new Set([
  'base-image-source-changed',
  'cilium-policy-widened',
  'code-owner-lost',
  'image-source-changed',
  'sandbox-lost',
  'service-account-changed',
  'service-image-source-changed',
]);

describe.each(
  rules.filter((rule): rule is ChangeRule => isChangeRule(rule)).map((rule) => [rule.id, rule] as const),
)('%s', (_, rule) => {
  test.each(rule.examples.bad)('reports exactly the marked lines of: %o', async (pair) => {
    expect(markedLines(rule, pair)).not.toEqual([]);
    expect(await inspect(rule, pair)).toEqual({ lines: markedLines(rule, pair), faults: [] });
  });

  test.each(rule.examples.good)('accepts: %o', async (pair) => {
    expect(markedLines(rule, pair)).toEqual([]);
    expect(await inspect(rule, pair)).toEqual({ lines: [], faults: [] });
  });

  test.each([...rule.examples.bad, ...rule.examples.good])(
    'finds nothing when %o stays as it was',
    async ({ before }) => {
      expect(await inspect(rule, { before, after: before })).toEqual({ lines: [], faults: [] });
    },
  );

  test.each(eitherWay.has(rule.id) ? [] : rule.examples.bad)(
    'finds nothing when %o is taken back',
    async ({ before, after }) => {
      expect(await inspect(rule, { before: after, after: before })).toEqual({ lines: [], faults: [] });
    },
  );
});
