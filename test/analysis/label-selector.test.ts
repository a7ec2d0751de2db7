import { expect, test } from 'vitest';
import { selects } from '../../src/analysis/label-selector.ts';
import { parseKubernetes } from '../../src/parse/kubernetes/kubernetes.ts';

function answer(selector: string, labels: string): boolean | undefined {
  const [object] = parseKubernetes(
    `apiVersion: v1\nkind: Pod\nmetadata:\n  labels: ${labels}\nspec:\n  selector: ${selector}\n`,
  );
  if (object === undefined) throw new Error('The manifest holds an object');
  return selects(object.field('spec', 'selector'), object.field('metadata', 'labels'));
}

const shop = '{ app: shop, tier: web }';
const expression = (text: string) => `{ matchExpressions: [{ ${text} }] }`;

test.each([
  ['{ matchLabels: { app: shop } }'],
  ['{}'],
  [expression('key: app, operator: In, values: [cart, shop]')],
  [expression('key: app, operator: NotIn, values: [cart]')],
  [expression('key: zone, operator: NotIn, values: [a]')],
  [expression('key: app, operator: Exists')],
  [expression('key: zone, operator: DoesNotExist')],
])('%s matches', (selector) => {
  expect(answer(selector, shop)).toBe(true);
});

test.each([
  ['{ matchLabels: { app: shop, tier: db } }'],
  ['null'],
  [expression('key: app, operator: In, values: [cart]')],
  [expression('key: app, operator: NotIn, values: [shop]')],
  [expression('key: zone, operator: Exists')],
  [expression('key: app, operator: DoesNotExist')],
])('%s does not match', (selector) => {
  expect(answer(selector, shop)).toBe(false);
});

test.each([
  ['{ matchLabels: { app: "${APP}" } }', shop],
  ['${SELECTOR}', shop],
  ['{ matchLabels: { app: shop } }', '${LABELS}'],
  [expression('key: app, operator: In, values: ["${APP}"]'), shop],
  [expression('key: app, operator: In, values: "${VALUES}"'), shop],
])('nobody knows whether %s matches %s', (selector, labels) => {
  expect(answer(selector, labels)).toBeUndefined();
});

test('what does not match decides, whatever a template hides beside it', () => {
  expect(answer('{ matchLabels: { app: "${APP}", tier: db } }', shop)).toBe(false);
});
