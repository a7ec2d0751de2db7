import { closest } from 'fastest-levenshtein';
import { loadAll, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { UserError } from '../finding/user-error.ts';
import { Lines } from '../parse/lines.ts';
import { composeDialect } from '../parse/yaml/dialect.ts';
import type { Node } from '../parse/yaml/node.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { parseYaml } from '../parse/yaml/yaml.ts';
import type { Parsed } from '../policy/rulebook.ts';
import type { Written } from '../policy/written.ts';

/** A file of settings: what it is called in messages, and its text. */
export interface SettingsText {
  /** `The policy`, `The list of waivers`. */
  readonly title: string;
  readonly path: string;
  /** Where it was read: `main (1a2b3c4)`. */
  readonly label: string;
  readonly text: string;
}

/** Understands a file of settings. Throws `UserError` with the line and a suggestion for what is wrong in it. */
export function readSettings<File>(settings: SettingsText, schema: z.ZodType<File>): Parsed<File> {
  const value = readYaml(settings) ?? {};
  const written = writtenIn(settings);
  const result = schema.safeParse(value);
  if (result.success) return { file: result.data, written };
  const { issues } = result.error;
  // What a misspelt key leaves out is a consequence only.
  const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (first === undefined) throw new Error('A schema refused without a reason');
  const { path, message, hint } = explained(first, value, schema);
  throw written.refusal(path, message, hint);
}

/** The one document of a text; `undefined` when there is nothing but comments. */
function readYaml(settings: SettingsText): unknown {
  const documents = readDocuments(settings);
  if (documents.length <= 1) return documents[0];
  throw new UserError(`${nameOf(settings)} holds ${documents.length} documents`, 'Join them into one');
}

function readDocuments(settings: SettingsText): readonly unknown[] {
  try {
    return loadAll(settings.text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new UserError(
      `${nameOf(settings)} is not YAML, line ${(error.mark?.line ?? 0) + 1}: ${error.reason}`,
      'Correct the syntax; nothing was inspected',
    );
  }
}

function nameOf({ title, path, label }: SettingsText): string {
  return `${title} ${path}${label === '' ? '' : ` of ${label}`}`;
}

function writtenIn(settings: SettingsText): Written {
  const { path, text } = settings;
  const lines = new Lines(text);
  let root: Node | undefined;
  const lineOf = (keys: readonly PropertyKey[]): number => {
    root ??= rootOf(text);
    return root === undefined ? 1 : lines.position(offsetOf(root, keys)).line;
  };
  return {
    path,
    originOf: (keys) => `${path}:${lineOf(keys)}`,
    refusal: (keys, message, hint) => {
      const at = keys.length === 0 ? '' : ` at ${keys.join('.')}`;
      const line = keys.length === 0 ? '' : ` (line ${lineOf(keys)})`;
      return new UserError(`${nameOf(settings)} is not valid${at}: ${message}${line}`, hint);
    },
  };
}

function rootOf(text: string): Node | undefined {
  try {
    return parseYaml(text, composeDialect)[0]?.root;
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

/** Where a setting stands, or the nearest one around it. */
function offsetOf(root: Node, keys: readonly PropertyKey[]): number {
  let node: Node = root;
  let offset = root.span.start;
  for (const key of keys) {
    if (node.kind === 'mapping') {
      const entry = node.entries.get(String(key));
      if (entry === undefined) return offset;
      offset = entry.key.start;
      node = entry.value;
    } else if (node.kind === 'sequence') {
      const item = node.items[Number(key)];
      if (item === undefined) return offset;
      offset = item.span.start;
      node = item;
    } else return offset;
  }
  return offset;
}

interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

const reference = 'docs/policy.md lists all settings; nothing was inspected';

function explained(given: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Explanation {
  const issue = likeliest(given);
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path, message, hint: suggestion(key, keysAt(z.toJSONSchema(schema, { io: 'input' }), path)) };
  }
  const wrong = valueAt(value, path);
  if (issue.code === 'invalid_value' && typeof wrong === 'string')
    return { path, message, hint: suggestion(wrong, issue.values.map(String)) };
  return { path, message, hint: reference };
}

/** Of the alternatives that a value fits none of, the one it was meant for. */
function likeliest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const alternatives = issue.errors.flatMap(([first]) => first ?? []);
  const meant =
    alternatives.find(({ path }) => path.length > 0) ??
    alternatives.find(({ code }) => code !== 'invalid_type' && code !== 'invalid_value') ??
    alternatives.find(({ code, message }) => code === 'invalid_value' && !message.includes('received')) ??
    alternatives[0];
  if (meant === undefined) return issue;
  return likeliest({ ...meant, path: [...issue.path, ...meant.path] });
}

function suggestion(written: string, known: readonly string[]): string {
  return known.length === 0 ? reference : `Did you mean "${closest(written, known)}"? ${reference}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([name]) => name === String(key))?.[1];
  }
  return at;
}

const jsonSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** The keys a JSON Schema allows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const result = jsonSchema.safeParse(schema);
  if (!result.success) return [];
  const { properties = {}, additionalProperties, items, anyOf = [] } = result.data;
  const [key, ...rest] = path;
  const alternatives = anyOf.flatMap((each) => keysAt(each, path));
  if (key === undefined) return [...Object.keys(properties), ...alternatives];
  const next = typeof key === 'number' ? items : (properties[String(key)] ?? additionalProperties);
  return [...alternatives, ...keysAt(next, rest)];
}
