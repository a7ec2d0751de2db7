import { describe, expect, test } from 'vitest';
import { inspectFile } from '../src/inspect/inspect-file.ts';
import { ruleSet } from '../src/inspect/rule-set.ts';
import { examplePath, isStateRule, type StateRule } from '../src/rules/examples.ts';
import { rules } from '../src/rules/registry.generated.ts';
import { withValues } from '../src/rules/rule.ts';

/** The lines on which a rule reports, and the faults of the file. */
function inspect(rule: StateRule, marked: string) {
  const text = marked.replaceAll(/ #!$/gm, '');
  const given = withValues(rule, rule.examples.given ?? {});
  const { findings, faults } = inspectFile(examplePath(rule), text, ruleSet([given]));
  return { lines: findings.map(({ range }) => range.start.line).toSorted((a, b) => a - b), faults };
}

function markedLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (line.endsWith(' #!') ? [index + 1] : []));
}

describe.each(rules.filter(isStateRule).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.bad)('reports exactly the marked lines of: %s', (example) => {
    expect(markedLines(example)).not.toEqual([]);
    expect(inspect(rule, example)).toEqual({ lines: markedLines(example), faults: [] });
  });

  test.each(rule.examples.good)('accepts: %s', (example) => {
    expect(markedLines(example)).toEqual([]);
    expect(inspect(rule, example)).toEqual({ lines: [], faults: [] });
  });
});
