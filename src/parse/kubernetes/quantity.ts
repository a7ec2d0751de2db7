import type { Field } from '../yaml/field.ts';

const suffixes: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The amount a resource quantity stands for (cores, bytes); `undefined` when absent, hidden or no quantity. */
export function quantityOf(field: Field): number | undefined {
  return field.number ?? (field.text === undefined ? undefined : parseQuantity(field.text));
}

/** `250m` is 0.25 and `1Gi` 1073741824; `undefined` for what the API server would refuse. */
function parseQuantity(text: string): number | undefined {
  const [, number, exponent, suffix = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([a-zA-Z]{1,2}))?$/.exec(text) ?? [];
  const factor = suffixes[suffix];
  return number === undefined || factor === undefined
    ? undefined
    : Number(`${number}${exponent ?? ''}`) * factor;
}
