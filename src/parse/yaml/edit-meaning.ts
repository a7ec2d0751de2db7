import { isDeepStrictEqual } from 'node:util';
import type { EditValue, YamlIntention } from '../../finding/edit.ts';
import { composeDialect, type Dialect, kubernetesDialect, type ScalarValue } from './dialect.ts';
import { type EditPlace, findPlace, textOf } from './edit-place.ts';
import type { Written } from './edit-tree.ts';
import type { Node } from './node.ts';
import { YamlSyntaxError } from './syntax-error.ts';
import { parseYaml } from './yaml.ts';

/** A Map instead of an object, because of `__proto__`; the order of keys is no part of the meaning. */
type Plain = ScalarValue | readonly Plain[] | ReadonlyMap<string, Plain>;

type Path = readonly (string | number)[];

/** More than any manifest; aliases could make far more of a small text. */
const mostNodes = 500_000;

/** Whether the text after an edit means what the one before does but for what was intended, to every reader who takes it. */
export function keepsMeaning(
  before: string,
  after: string,
  documents: readonly Written[],
  intention: YamlIntention,
): boolean {
  const path = pathOf(documents, intention);
  const readings = [kubernetesDialect, composeDialect].map((dialect) => {
    const was = plainDocuments(before, dialect);
    if (was === undefined || path === undefined) return undefined;
    const wanted = change(was, path, intention);
    return wanted !== undefined && isDeepStrictEqual(wanted, plainDocuments(after, dialect));
  });
  const known = readings.filter((reading) => reading !== undefined);
  return known.length > 0 && !known.includes(false) && (!isJson(before) || isJson(after));
}

/** From the list of documents to the field; empty for an edit that changes no value. */
function pathOf(documents: readonly Written[], intention: YamlIntention): Path | undefined {
  if (intention.kind === 'unshadow') return [];
  const place = findPlace(documents, intention.at);
  return place === undefined ? undefined : [place.document, ...stepsOf(place), ...place.missing];
}

function stepsOf({ steps }: EditPlace): Path {
  return steps.map((step) => (step.kind === 'item' ? step.index : (textOf(step.entry.key) ?? '')));
}

function plainDocuments(text: string, dialect: Dialect): readonly Plain[] | undefined {
  try {
    let left = mostNodes;
    const plain = (node: Node): Plain => {
      if (left-- <= 0) throw new YamlSyntaxError('too many values', 0);
      if (node.kind === 'scalar') return node.value;
      if (node.kind === 'sequence') return node.items.map(plain);
      return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    };
    return parseYaml(text, dialect).map(({ root }) => plain(root));
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

/** The value with the intention carried out at a path; `undefined` where that is impossible. */
function change(value: Plain, [step, ...below]: Path, intention: YamlIntention): Plain | undefined {
  if (step === undefined) return intention.kind === 'unshadow' ? value : undefined;
  if (below.length === 0 && intention.kind !== 'set') return without(value, step, intention);
  const old = valueAt(value, step);
  const child = below.length > 0 ? change(old, below, intention) : written(intention);
  if (child === undefined) return undefined;
  if (typeof step === 'number') return isList(value) ? value.with(step, child) : undefined;
  return isMapping(value) ? new Map(value ?? []).set(step, child) : undefined;
}

function without(value: Plain, step: string | number, intention: YamlIntention): Plain | undefined {
  if (typeof step === 'number') return isList(value) ? value.toSpliced(step, 1) : undefined;
  if (!isMapping(value)) return undefined;
  const entries = new Map(value ?? []);
  entries.delete(step);
  return intention.kind === 'rename' ? entries.set(intention.to, valueAt(value, step)) : entries;
}

function valueAt(value: Plain, step: string | number): Plain {
  if (typeof step === 'number') return isList(value) ? (value[step] ?? null) : null;
  return isMapping(value) ? (value?.get(step) ?? null) : null;
}

function written(intention: YamlIntention): EditValue | undefined {
  return intention.kind === 'set' ? intention.to : undefined;
}

/** Null counts as a mapping in which nothing is written. */
function isMapping(value: Plain): value is ReadonlyMap<string, Plain> | null {
  return value === null || value instanceof Map;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
