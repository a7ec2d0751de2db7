import type { Field } from '../parse/yaml/field.ts';

/** Whether labels match; `undefined` when a template hides what decides. */
export type Selector = (labels: Field) => boolean | undefined;

const nothing: Selector = () => false;

/**
 * What `matchLabels` and `matchExpressions` ask for. An empty selector matches everything, one that is not written
 * nothing, as for Deployments and policies; a caller for whom it means everything asks first.
 */
export function labelSelector(field: Field): Selector {
  if (field.isHidden) return () => undefined;
  if (field.isAbsent) return nothing;
  const expressions = field.field('matchExpressions').items.map(expressionSelector);
  return every([...equalities(field.field('matchLabels')), ...expressions]);
}

/** The plain labels of a Service or ReplicationController; none select nothing. */
export function plainSelector(field: Field): Selector {
  if (field.isHidden) return () => undefined;
  return field.entries.length === 0 ? nothing : every(equalities(field));
}

function equalities(labels: Field): readonly Selector[] {
  if (labels.isHidden) return [() => undefined];
  return labels.entries.map(
    ([key, value]) =>
      (theirs) =>
        isAmong(theirs.field(key), [value]),
  );
}

function every(selectors: readonly Selector[]): Selector {
  return (labels) => {
    const answers = selectors.map((selector) => selector(labels));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  };
}

function expressionSelector(expression: Field): Selector {
  const key = expression.field('key').text;
  const values = expression.field('values').items;
  if (key === undefined || expression.field('values').isHidden) return () => undefined;
  switch (expression.field('operator').text) {
    case 'In':
      return (labels) => isAmong(labels.field(key), values);
    case 'NotIn':
      return (labels) => not(isAmong(labels.field(key), values));
    case 'Exists':
      return (labels) => isSet(labels.field(key));
    case 'DoesNotExist':
      return (labels) => not(isSet(labels.field(key)));
    default:
      return () => undefined;
  }
}

function isSet(label: Field): boolean | undefined {
  return isBelowHidden(label) ? undefined : !label.isAbsent;
}

function isAmong(label: Field, values: readonly Field[]): boolean | undefined {
  if (label.isHidden) return undefined;
  if (label.isAbsent) return false;
  if (values.some((value) => value.text !== undefined && label.is(value.text))) return true;
  return values.some((value) => value.isHidden) ? undefined : false;
}

/** A label hides whether it is there only when all labels are hidden: its own template still sets it. */
function isBelowHidden(label: Field): boolean {
  return label.node === undefined && label.isHidden;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}
