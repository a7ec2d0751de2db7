import { expect, it } from 'vitest';
import { inspectChange } from '../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { Side } from '../../src/inspect/side.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { memoryTree } from '../../src/source/memory-tree.ts';

const unlimitedPod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a}]}\n';

/** How many containers without a memory limit are found; the rule asks the LimitRange of the folder. */
async function found(files: Readonly<Record<string, string>>): Promise<number> {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  const side = new Side(memoryTree(given), ruleSet(rules.filter(({ id }) => id === 'missing-memory-limit')));
  const introduced = given.map(({ path }) => ({ base: undefined, head: path }));
  await inspectChange(introduced, undefined, side, { isIgnored: () => undefined });
  return side.findings.length;
}

it('rules that look at what lies together still look at each file of a folder that is too large for it', async () => {
  const filler = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n---\n'.repeat(2_100);
  expect(await found({ 'a.yaml': unlimitedPod, 'b.yaml': filler, 'c.yaml': unlimitedPod })).toBe(2);
});

it('they also look at the plain files of a kustomization', async () => {
  expect(await found({ 'k/a.yaml': unlimitedPod, 'k/kustomization.yaml': 'resources: [a.yaml]\n' })).toBe(1);
});
