import { isDeepStrictEqual } from 'node:util';
import type { Dialect } from '../../../src/parse/yaml/dialect.ts';
import { YamlSyntaxError } from '../../../src/parse/yaml/syntax-error.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml.ts';
import { isList, isMapping, type Plain, plain } from './plain.ts';

/** What a program made of a text: its documents up to the first error. */
export interface Reading {
  readonly documents: readonly unknown[];
  readonly error?: string | undefined;
}

/**
 * `agrees`: each mapping the program sees stands among ours, in the same order, or neither sees one.
 * `we refuse`: a fault where the program sees a mapping; safe. `differs`: a manifest means two things.
 */
export type Agreement = 'agrees' | 'we refuse' | 'differs';

export function agreement(text: string, dialect: Dialect, { documents, error }: Reading): Agreement {
  // Line breaks that only libyaml knows, and tabs in JSON, come out as other white space.
  const canonical = /[\t\u0085\u2028\u2029]/.test(text) ? squeezed : (value: Plain) => value;
  const theirs = documents.map(fromJson).filter(isMapping).map(canonical);
  const ours = read(text, dialect)?.filter(isMapping).map(canonical);
  if (ours === undefined) return theirs.length === 0 || error !== undefined ? 'agrees' : 'we refuse';
  let at = 0;
  for (const document of theirs) {
    at = ours.findIndex((candidate, index) => index >= at && isDeepStrictEqual(candidate, document)) + 1;
    if (at === 0) return 'differs';
  }
  return 'agrees';
}

/** Our documents; `undefined` when we refuse the text. */
export function read(text: string, dialect: Dialect): readonly Plain[] | undefined {
  try {
    return parseYaml(text, dialect).map(({ root }) => plain(root));
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

function fromJson(value: unknown): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  // Without the sign of a zero.
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(fromJson);
  return new Map(Object.entries(value ?? {}).map(([key, item]) => [key, fromJson(item)]));
}

function squeezed(value: Plain): Plain {
  if (typeof value === 'string') return squeezedText(value);
  if (isList(value)) return value.map(squeezed);
  if (!isMapping(value)) return value;
  return new Map([...value].map(([key, item]) => [squeezedText(key), squeezed(item)]));
}

function squeezedText(text: string): string {
  return text.replaceAll(/[\t\n \u0085\u2028\u2029]+/g, ' ').replaceAll(/^ | $/g, '');
}
