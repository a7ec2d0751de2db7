import type { Field } from '../yaml/field.ts';

/** A volume of a service. `source` is a path for a bind mount, else the volume's name. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  readonly field: Field;
}

/** `SOURCE:TARGET[:OPTIONS]`; a Windows path starts with a drive letter and its own colon. */
const short = /^((?:[A-Za-z]:[\\/])?[^:]+):((?:[A-Za-z]:[\\/])?[^:]+)(?::(.*))?$/;

/** A short or long form of mount; `undefined` for an anonymous volume or a hidden value. */
export function parseMount(field: Field): Mount | undefined {
  const source = field.field('source').text;
  if (source !== undefined) {
    const target = field.field('target').text ?? '';
    return { source, target, isReadOnly: field.field('read_only').is(true), field: field.field('source') };
  }
  const [, from, target, options = ''] = short.exec(field.text ?? '') ?? [];
  if (from === undefined || target === undefined) return undefined;
  return { source: from, target, isReadOnly: options.split(',').includes('ro'), field };
}
