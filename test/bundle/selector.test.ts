import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSelector, plainSelector } from '../../src/bundle/selector.ts';
import { objectsOf } from './support.ts';

type Labels = Readonly<Record<string, string>>;

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

interface LabelSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly Expression[];
}

const hidden = '${HIDDEN}';
const key = fc.constantFrom('app', 'tier', 'example.com/track');
const value = fc.constantFrom('', 'web', 'db', 'true');
const labels = fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });
const expression = fc.record({
  key,
  operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
  values: fc.array(value, { minLength: 1, maxLength: 2 }),
});
const selectors: fc.Arbitrary<LabelSelector> = fc.record(
  { matchLabels: labels, matchExpressions: fc.array(expression, { maxLength: 2 }) },
  { requiredKeys: [], noNullPrototype: true },
);

/** What Kubernetes' documentation says, word for word. */
function model({ matchLabels = {}, matchExpressions = [] }: LabelSelector, theirs: Labels): boolean {
  const isEqual = Object.entries(matchLabels).every(([each, wanted]) => theirs[each] === wanted);
  return isEqual && matchExpressions.every((each) => meets(each, theirs[each.key]));
}

function meets({ operator, values }: Expression, label: string | undefined): boolean {
  if (operator === 'In') return label !== undefined && values.includes(label);
  if (operator === 'NotIn') return label === undefined || !values.includes(label);
  return (label !== undefined) === (operator === 'Exists');
}

/** Both written out and read again, as a file has them. */
function answer(make: typeof labelSelector, selector: unknown, theirs: unknown): boolean | undefined {
  const [object] = objectsOf({ apiVersion: 'v1', kind: 'Any', spec: { selector, labels: theirs } });
  return object === undefined
    ? undefined
    : make(object.field('spec', 'selector'))(object.field('spec', 'labels'));
}

describe('a label selector', () => {
  it('matches what the model matches', () => {
    fc.assert(
      fc.property(selectors, labels, (selector, theirs) => {
        expect(answer(labelSelector, selector, theirs)).toBe(model(selector, theirs));
      }),
    );
  });

  it('knows an answer only where it holds for everything a template may stand for', () => {
    fc.assert(
      fc.property(selectors, labels, key, (selector, theirs, covered) => {
        const known = answer(labelSelector, selector, { ...theirs, [covered]: hidden });
        const possible = ['', 'web', 'db', 'true', 'other'].map((each) =>
          model(selector, { ...theirs, [covered]: each }),
        );
        if (known !== undefined) expect(new Set(possible)).toEqual(new Set([known]));
      }),
    );
  });

  it.each([
    ['nothing when it is not written', undefined, { app: 'web' }, false],
    ['everything when it is empty', {}, {}, true],
    [
      'pods without labels by what they lack',
      { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] },
      undefined,
      true,
    ],
    [
      'nobody knows what by an unknown operator',
      { matchExpressions: [{ key: 'app', operator: 'Like' }] },
      {},
      undefined,
    ],
    [
      'nobody knows what by hidden values',
      { matchExpressions: [{ key: 'app', operator: 'In', values: hidden }] },
      { app: 'web' },
      undefined,
    ],
    [
      'nothing where one part does not, whatever is hidden beside it',
      { matchLabels: { app: hidden, tier: 'db' } },
      { app: 'web', tier: 'web' },
      false,
    ],
    ['nobody knows what by hidden labels', { matchLabels: hidden }, { app: 'web' }, undefined],
    ['nobody knows what among hidden labels', { matchLabels: { app: 'web' } }, hidden, undefined],
    ['a number of the same text as no string', { matchLabels: { app: '1' } }, { app: 1 }, false],
  ])('matches %s', (_, selector, theirs, expected) => {
    expect(answer(labelSelector, selector, theirs)).toBe(expected);
  });

  it.each([
    [[]],
    ['text'],
    [{ matchLabels: [1], matchExpressions: { key: 1 } }],
    [{ matchExpressions: [[], 'a', null] }],
  ])('does not throw for %j', (wrong) => {
    expect(() => answer(labelSelector, wrong, wrong)).not.toThrow();
    expect(() => answer(plainSelector, wrong, wrong)).not.toThrow();
  });
});

describe('a plain selector', () => {
  it('matches what the model matches, and nothing when it is empty', () => {
    fc.assert(
      fc.property(labels, labels, (selector, theirs) => {
        const expected = Object.keys(selector).length > 0 && model({ matchLabels: selector }, theirs);
        expect(answer(plainSelector, selector, theirs)).toBe(expected);
      }),
    );
  });
});
