import { groupBy } from '../../finding/group-by.ts';
import type { Field } from '../../parse/yaml/field.ts';
import { writtenText } from '../written-text.ts';

type Operator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';

interface Condition {
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/**
 * Whether a label selector is known to match everything that another one matches; `undefined` when that depends on a
 * template. One that is not written asks for nothing.
 */
export function selectsAllOf(wide: Field, narrow: Field): boolean | undefined {
  const [asked, given] = [conditionsOf(wide), conditionsOf(narrow)];
  if (asked === undefined || given === undefined) return undefined;
  const byKey = groupBy(given, ({ key }) => key);
  return asked.every((one) => byKey.get(one.key)?.some((each) => implies(each, one)) === true);
}

function conditionsOf(selector: Field): readonly Condition[] | undefined {
  const labels = selector.field('matchLabels');
  const expressions = selector.field('matchExpressions');
  if ([selector, labels, expressions].some((field) => field.isHidden)) return undefined;
  const equalities = labels.entries.map(([key, value]) => conditionOf(key, 'In', [value]));
  const others = expressions.items.map((item) => {
    const operator = operators.find((each) => item.field('operator').is(each));
    const key = item.field('key').text;
    const values = item.field('values');
    if (operator === undefined || key === undefined || values.isHidden) return undefined;
    return conditionOf(key, operator, values.items);
  });
  const all = [...equalities, ...others].flatMap((each) => each ?? []);
  return all.length === equalities.length + others.length ? all : undefined;
}

const operators: readonly Operator[] = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

function conditionOf(key: string, operator: Operator, fields: readonly Field[]): Condition | undefined {
  const values = fields.flatMap((field) => writtenText(field) ?? []);
  return values.length === fields.length ? { key, operator, values } : undefined;
}

/** Whether what fulfils the one condition of a key fulfils the other. */
function implies(given: Condition, asked: Condition): boolean {
  const isListed = (value: string): boolean => asked.values.includes(value);
  switch (asked.operator) {
    case 'In':
      return given.operator === 'In' && given.values.every(isListed);
    case 'Exists':
      return given.operator === 'In' || given.operator === 'Exists';
    case 'DoesNotExist':
      return given.operator === 'DoesNotExist';
    case 'NotIn':
      if (given.operator === 'In') return !given.values.some(isListed);
      if (given.operator === 'NotIn') return asked.values.every((value) => given.values.includes(value));
      return given.operator === 'DoesNotExist';
  }
}
