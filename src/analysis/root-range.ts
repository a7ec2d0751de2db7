import type { Field } from '../parse/yaml/field.ts';

/** What lets the id 0 through in a strategy of a PodSecurityPolicy: `{ rule: MustRunAs, ranges: [{ min, max }] }`. */
export function rootRange(strategy: Field): Field | undefined {
  const rule = strategy.field('rule');
  if (rule.isAbsent || rule.is('RunAsAny') || rule.is('MayRunAs')) return rule;
  if (!rule.is('MustRunAs')) return undefined;
  const ranges = strategy.field('ranges');
  const isMissing = ranges.isAbsent || (ranges.isList && ranges.items.length === 0);
  return isMissing ? ranges : ranges.items.find((range) => range.field('min').is(0))?.field('min');
}
