import type { KubernetesObject } from '../../parse/kubernetes/object.ts';
import type { Field } from '../../parse/yaml/field.ts';
import { annotationsOf } from './annotation-setting.ts';

/** The networks that may reach an object. */
export interface AllowList {
  readonly field: Field;
  readonly ranges: readonly string[];
}

const annotation =
  /\/(?:(?:white|allow)-?list(?:-source-range)?|inbound-cidrs|(?:aws-)?load-balancer-source-ranges|azure-allowed-ip-ranges)$/;
const lists: readonly (readonly string[])[] = [
  ['spec', 'loadBalancerSourceRanges'],
  ['spec', 'ipAllowList', 'sourceRange'],
  ['spec', 'ipWhiteList', 'sourceRange'],
];

/** The list in force: the field's before the annotation's. `undefined` without one; `hidden` when a template decides. */
export function allowListOf(object: KubernetesObject): AllowList | 'hidden' | undefined {
  const list = lists.map((keys) => object.field(...keys)).find((field) => !field.isAbsent);
  if (list !== undefined) {
    const isKnown = !list.isHidden && list.items.every((item) => item.text !== undefined);
    return isKnown ? { field: list, ranges: list.items.flatMap(({ text }) => text ?? []) } : 'hidden';
  }
  if (object.field('metadata', 'annotations').isHidden) return 'hidden';
  const [first] = annotationsOf(object, annotation);
  if (first === undefined) return undefined;
  return first.text === undefined
    ? 'hidden'
    : { field: first.field, ranges: first.text.split(',').map((range) => range.trim()) };
}
