import type { Field } from '../yaml/field.ts';
import { textOf } from './variable.ts';

/** A device of the host that a service gets. */
export interface Device {
  readonly source: string;
  readonly target: string;
  /** Some of `rwm`. */
  readonly permissions: string;
  readonly field: Field;
}

/** `SOURCE[:TARGET[:PERMISSIONS]]` or the long form; `undefined` for a hidden one. */
export function parseDevice(field: Field): Device | undefined {
  const long = textOf(field.field('source'));
  if (long !== undefined) {
    const target = textOf(field.field('target')) ?? long;
    return { source: long, target, permissions: textOf(field.field('permissions')) ?? 'rwm', field };
  }
  const [source, target = '', permissions = 'rwm'] = (field.text ?? '').split(':');
  if (source === undefined || source === '') return undefined;
  return { source, target: target === '' ? source : target, permissions, field };
}
