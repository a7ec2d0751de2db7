import type { Field } from '../yaml/field.ts';

/** A volume of a service. `source` is a path for a bind mount, else the volume's name. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  /** `bind`, `volume`, `tmpfs`, `npipe`, `cluster`, `image`. */
  readonly type: string;
  /** Of the short form: `ro`, `z`, `rshared` … */
  readonly options: readonly string[];
  readonly field: Field;
}

/** The parts of a volume in its short form. */
export interface VolumeParts {
  /** `undefined` for an anonymous volume. */
  readonly source: string | undefined;
  readonly target: string;
  readonly options: readonly string[];
}

/** `[SOURCE:]TARGET[:OPTIONS]`, where a single letter before a colon is a drive; `undefined` for what Compose refuses. */
export function volumeParts(text: string): VolumeParts | undefined {
  if (text.length < 3) return text === '' ? undefined : { source: undefined, target: text, options: [] };
  const parts: readonly string[] = text.match(/(?:^|(?<=:))(?:\p{L}:)?[^:]*(?=:|$)/gu) ?? [];
  if (parts.includes('') || parts.length > 3) return undefined;
  const [first = '', second, options = ''] = parts;
  if (second === undefined) return { source: undefined, target: first, options: [] };
  return { source: first, target: second, options: options === '' ? [] : options.split(',') };
}

/** A short or long form of mount; `undefined` for an anonymous volume or a hidden value. */
export function parseMount(field: Field): Mount | undefined {
  const source = field.field('source');
  if (source.text !== undefined) {
    return {
      source: source.text,
      target: field.field('target').text ?? '',
      isReadOnly: field.field('read_only').is(true),
      type: field.field('type').text ?? 'volume',
      options: [],
      field: source,
    };
  }
  const parts = volumeParts(field.text ?? '');
  if (parts?.source === undefined) return undefined;
  const { source: from, target, options } = parts;
  const access = options.findLast((option) => option === 'ro' || option === 'rw');
  return { source: from, target, isReadOnly: access === 'ro', type: typeOf(from), options, field };
}

function typeOf(source: string): string {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source) ? 'bind' : 'volume';
}
