import type { Field } from '../parse/yaml/field.ts';

/** Whether a label selector matches the labels; `undefined` when a template hides what decides. */
export function selects(selector: Field, labels: Field): boolean | undefined {
  if (selector.isHidden || labels.isHidden) return undefined;
  if (selector.isAbsent) return false;
  const answers = [
    ...selector.field('matchLabels').entries.map(([key, value]) => isIn(labels.field(key), [value])),
    ...selector.field('matchExpressions').items.map((expression) => meets(expression, labels)),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function meets(expression: Field, labels: Field): boolean | undefined {
  const key = expression.field('key').text;
  if (key === undefined || expression.field('values').isHidden) return undefined;
  const label = labels.field(key);
  const values = expression.field('values').items;
  switch (expression.field('operator').text) {
    case 'In':
      return isIn(label, values);
    case 'NotIn':
      return not(isIn(label, values));
    case 'Exists':
      return label.isHidden || !label.isAbsent;
    case 'DoesNotExist':
      return label.isAbsent;
    default:
      return undefined;
  }
}

function isIn(label: Field, values: readonly Field[]): boolean | undefined {
  if (label.isHidden || values.some(({ isHidden }) => isHidden)) return undefined;
  return label.text !== undefined && values.some(({ text }) => text === label.text);
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}
